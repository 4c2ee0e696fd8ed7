// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/rules/crisispart.h"

#include "core/strategy/starters.h"
#include "ui/forms/fixedrows.h"
#include "ui/forms/singleform.h"
#include "ui/pages/rules/rulespage.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/widgets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString severityName(int severity)
{
    switch (severity) {
    case 1:
        return CrisisPart::tr("1 Low");
    case 2:
        return CrisisPart::tr("2 Raised");
    case 3:
        return CrisisPart::tr("3 High");
    default:
        return CrisisPart::tr("4 Critical");
    }
}

QList<core::CrisisStep> crisisRows(const core::Dossier &dossier)
{
    QList<core::CrisisStep> rows;
    for (int severity = 1; severity <= 4; ++severity) {
        const auto stored
            = std::ranges::find(dossier.crisisSteps, severity, &core::CrisisStep::severity);
        core::CrisisStep row;
        row.severity = severity;
        rows << (stored == dossier.crisisSteps.end() ? row : *stored);
    }
    return rows;
}

/// What wraps stands below the words, not below the dot.
QHBoxLayout *bullet(const QString &words, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space(2));
    row->addWidget(label(u"•"_s, TextStyle::Body, parent), 0, Qt::AlignTop);
    row->addWidget(label(words, TextStyle::Body, parent), 1);
    return row;
}

} // namespace

CrisisPart::CrisisPart(const PageContext &context, QWidget *parent)
    : PagePart(parent)
    , m_context(context)
    , m_frame(new PageFrame(tr("In a crisis"),
                            tr("Decide in calm who leads, how soon the first words are out, and "
                               "who is told. The times are a start; change them."),
                            this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    m_frame->column()->setSpacing(space(6));
    m_contact = makeContact();
    m_frame->column()->addWidget(m_contact);
    m_usual = button(tr("Take the usual steps for every empty row"), u"crisisUsual"_s,
                     ButtonRole::Plain, this);
    connect(m_usual, &QPushButton::clicked, this, &CrisisPart::takeUsual);
    m_frame->column()->addWidget(m_usual, 0, Qt::AlignLeft);
    m_rows = makeRows();
    m_frame->column()->addWidget(m_rows);
    m_frame->column()->addWidget(makeAlways());
    refresh();
}

RowForm<core::Governance> *CrisisPart::makeContact()
{
    auto *form = singleForm<core::Governance>(m_context, u"crisis"_s, this);
    form->text(u"contact"_s, &core::Governance::outOfHoursContact,
               tr("Whom to call at night and at the weekend"), 1,
               tr("A role and a telephone number that somebody answers."));
    return form;
}

FixedRows<core::CrisisStep> *CrisisPart::makeRows()
{
    RowLook<core::CrisisStep> look;
    look.name = u"crisisStep"_s;
    look.style = RowLook<core::CrisisStep>::Style::Card;
    look.title = [](const core::CrisisStep &row) { return severityName(row.severity); };
    look.facts = [](const core::CrisisStep &row) {
        QStringList facts;
        if (!row.example.isEmpty())
            facts << tr("For example: %1").arg(row.example);
        if (!row.lead.isEmpty() || !row.firstWords.isEmpty())
            facts << tr("Leads: %1  ·  first words: %2")
                         .arg(row.lead.isEmpty() ? tr("nobody yet") : row.lead,
                              row.firstWords.isEmpty() ? tr("no time yet") : row.firstWords);
        return facts;
    };
    look.lacks = [](const core::CrisisStep &row) {
        return row.lead.isEmpty() || row.firstWords.isEmpty() ? tr("Still open") : QString();
    };
    look.fields = [](RowForm<core::CrisisStep> &form) {
        form.text(u"example"_s, &core::CrisisStep::example, tr("What it looks like"));
        form.line();
        form.text(u"lead"_s, &core::CrisisStep::lead, tr("Who leads"));
        form.text(u"firstWords"_s, &core::CrisisStep::firstWords, tr("First public words"));
        form.line();
        form.text(u"inside"_s, &core::CrisisStep::inside, tr("Who is told inside"));
        form.text(u"review"_s, &core::CrisisStep::review, tr("Looked back on"));
    };
    return new FixedRows<core::CrisisStep>(
        m_context, look, crisisRows,
        [](const core::CrisisStep &row) { return QString::number(row.severity); }, this);
}

QWidget *CrisisPart::makeAlways()
{
    auto *card = new Card(this);
    card->body()->addWidget(label(tr("Always"), TextStyle::BodyStrong, card));
    for (const QString &line : core::builtInStarters().crisisAlways)
        card->body()->addLayout(bullet(line, card));
    return card;
}

void CrisisPart::takeUsual()
{
    QList<core::CrisisStep> taken;
    for (const core::CrisisStep &usual : core::builtInStarters().crisis)
        for (const core::CrisisStep &row : crisisRows(m_context.live.dossier()))
            if (row.severity == usual.severity && row.id.isNull())
                taken << usual;
    (void)m_context.prompt.check(
        core::edit::setRows<core::CrisisStep>(m_context.workspace, m_context.organisation, taken));
}

void CrisisPart::refresh()
{
    const core::Dossier &dossier = m_context.live.dossier();
    m_contact->setValue(dossier.governance);
    m_usual->setEnabled(dossier.crisisSteps.size() < 4);
    m_rows->refresh();
}

void CrisisPart::reveal(const core::Source &source)
{
    if (RowCard<core::CrisisStep> *card = m_rows->card(source.id)) {
        card->openAndFocus();
        m_frame->scrollTo(card);
    } else {
        m_contact->findChild<QWidget *>(u"crisisContact"_s)->setFocus(Qt::OtherFocusReason);
        m_frame->scrollTo(m_contact);
    }
}

PagePart *createCrisisPart(const PageContext &context, QWidget *parent)
{
    return new CrisisPart(context, parent);
}

} // namespace ui
