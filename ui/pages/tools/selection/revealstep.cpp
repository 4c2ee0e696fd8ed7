// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/selection/revealstep.h"

#include "core/report/choiceblocks.h"
#include "core/workspace/edit/choosing.h"
#include "core/workspace/livedossier.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/blocksview.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/widgets.h"

using namespace Qt::StringLiterals;

namespace ui {

RevealStep::RevealStep(const PageContext &context)
    : WalkStep(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(4));
    m_waiting = makeWaiting();
    layout->addWidget(m_waiting);
    m_findings = new Notice(u"revealFindings"_s, this);
    layout->addWidget(m_findings);
    m_result = new BlocksView(u"revealResult"_s, this);
    layout->addWidget(m_result);
    m_hide = button(tr("Hide the marks again"), u"hideMarks"_s, ButtonRole::Link, this);
    connect(m_hide, &QPushButton::clicked, this, [this] { setRevealed(false); });
    layout->addWidget(m_hide, 0, Qt::AlignLeft);
}

Card *RevealStep::makeWaiting()
{
    auto *card = new Card(this);
    card->body()->addWidget(label(tr("Who has given what"), TextStyle::Heading, card));
    m_progress = label({}, TextStyle::Body, card);
    m_progress->setObjectName(u"revealProgress"_s);
    m_reveal = button(tr("Reveal the marks"), u"reveal"_s, ButtonRole::Primary, card);
    connect(m_reveal, &QPushButton::clicked, this, &RevealStep::revealAll);
    card->body()->addWidget(m_progress);
    card->body()->addWidget(m_reveal, 0, Qt::AlignLeft);
    return card;
}

void RevealStep::refresh()
{
    const bool revealed = selection().revealed;
    m_waiting->setVisible(!revealed);
    m_hide->setVisible(revealed);
    showWaiting();
    m_result->setBlocks(
        core::report::scoreBlocks(context().framework, context().live.dossier(), selection().id));
    showFindings();
}

qsizetype RevealStep::wanted() const
{
    return running().size() * criteria(core::CriterionKind::Scored).size();
}

QString RevealStep::progress(const core::Participant &person) const
{
    const bool weighted
        = std::any_of(dossier().weights.begin(), dossier().weights.end(), [&](const auto &weight) {
              return weight.participant == person.id && weight.points > 0;
          });
    const QList<core::Candidate> left = running();
    const auto marks = std::count_if(
        dossier().ratings.begin(), dossier().ratings.end(), [&](const core::Rating &rating) {
            return rating.participant == person.id
                && std::any_of(left.begin(), left.end(), [&](const core::Candidate &each) {
                       return each.id == rating.candidate;
                   });
        });
    return tr("%1: %2, %3 of %4 marks")
        .arg(person.alias, weighted ? tr("weights given") : tr("no weights yet"),
             QString::number(marks), QString::number(wanted()));
}

void RevealStep::showWaiting()
{
    QStringList lines;
    for (const core::Participant &person : dossier().participants)
        lines.append(progress(person));
    m_progress->setText(lines.isEmpty() ? tr("There is nobody in the group yet.")
                                        : lines.join(u'\n'));
    m_reveal->setEnabled(!dossier().ratings.isEmpty());
}

/// Why there is no result; with a result, its own words say what is odd.
void RevealStep::showFindings()
{
    QStringList lines;
    for (const core::SelectionFinding &finding : walk().result.findings)
        lines.append(core::sentence(finding, dossier()));
    if (!selection().revealed || !m_result->isEmpty())
        m_findings->clear();
    else
        m_findings->tell(Notice::Tone::Caution, tr("There is no result yet"), lines);
}

void RevealStep::revealAll()
{
    const qsizetype all = wanted() * dossier().participants.size();
    qsizetype given = 0;
    for (const core::CandidateResult &candidate : walk().result.candidates)
        if (!candidate.removed)
            for (const core::CriterionResult &criterion : candidate.criteria)
                given += criterion.marks;
    if (given < all
        && !context().prompt.confirm(
            tr("Reveal the marks"),
            tr("Marks given: %1 of %2. Those who mark after the reveal have seen what the others "
               "gave. Reveal all the same?")
                .arg(QString::number(given), QString::number(all)),
            tr("Reveal")))
        return;
    setRevealed(true);
}

void RevealStep::setRevealed(bool revealed)
{
    core::Selection changed = selection();
    changed.revealed = revealed;
    context().prompt.check(core::edit::changeSelection(context().workspace, changed));
}

} // namespace ui
