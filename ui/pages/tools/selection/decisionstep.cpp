// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/selection/decisionstep.h"

#include "core/workspace/edit/choosing.h"
#include "ui/pages/tools/selection/requestrow.h"
#include "ui/shell/prompt.h"
#include "ui/support/combobox.h"
#include "ui/support/labels.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString namesOf(const core::SelectionDossier &dossier, const QList<core::CandidateId> &ids)
{
    QStringList names;
    for (const core::CandidateId &id : ids)
        if (const core::Candidate *candidate = dossier.candidate(id))
            names.append(candidate->name);
    return listed(names);
}

} // namespace

DecisionStep::DecisionStep(const PageContext &context)
    : WalkStep(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(4));
    m_agreement = new Notice(u"agreement"_s, this);
    layout->addWidget(m_agreement);
    layout->addWidget(makeRecord());
    layout->addWidget(makeRequests());
}

DecisionStep::~DecisionStep() = default;

QWidget *DecisionStep::makeRecord()
{
    auto *card = new Card(this);
    card->body()->addWidget(label(tr("What was chosen"), TextStyle::BodyStrong, card));
    m_choice = comboBox(u"choice"_s, tr("What was chosen"));
    m_choice->setMinimumContentsLength(28);
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        core::DecisionRecord changed = record();
        changed.choice = core::CandidateId::parse(m_choice->itemData(index).toString());
        store(changed);
    });
    card->body()->addWidget(m_choice, 0, Qt::AlignLeft);
    m_reasons = makeText(u"recordReasons"_s, tr("Why this one?"),
                         tr("The reasons that you would give to somebody who was not there."),
                         &core::DecisionRecord::reasons);
    m_disagreement = makeText(u"recordDisagreement"_s, tr("Who saw it otherwise, and why?"),
                              tr("Write it down while it is fresh. It helps at the review."),
                              &core::DecisionRecord::disagreement);
    card->body()->addWidget(m_reasons);
    card->body()->addWidget(m_disagreement);
    card->body()->addWidget(makeDates());
    return card;
}

QWidget *DecisionStep::makeDates()
{
    auto *part = new QWidget(this);
    m_decided = makeDate(u"recordDecided"_s, tr("Decided on"), &core::DecisionRecord::decided);
    m_review
        = makeDate(u"recordReview"_s, tr("Look at it again on"), &core::DecisionRecord::review);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    row->setSpacing(space(4));
    for (DateField *field : {m_decided, m_review}) {
        field->setMinimumWidth(space(38));
        row->addWidget(field, 0, Qt::AlignTop);
    }
    row->addStretch(1);
    return part;
}

QWidget *DecisionStep::makeRequests()
{
    auto *card = new Card(this);
    card->body()->addWidget(label(tr("What the group asked for"), TextStyle::Heading, card));
    card->body()->addWidget(
        quietLabel(tr("Training, a change, time, a promise. A refusal needs an answer; the record "
                      "prints both."),
                   TextStyle::Body, card));
    auto *list = new QVBoxLayout;
    list->setSpacing(space(5));
    card->body()->addLayout(list);
    m_requests = std::make_unique<CardList<core::Request, RequestRow>>(
        list, [](const core::Request &request) { return request.id.toString(); },
        [this](const core::Request &) { return makeRequest(); });
    m_addRequest = new AddLine(u"addRequest"_s, tr("Something the group asked for"),
                               tr("Such as: an hour of training for everybody"), tr("Add"), card);
    connect(m_addRequest, &AddLine::added, this, [this](const QString &text) {
        const auto added = core::edit::addRequest(context().workspace, selection(), text);
        if (!context().prompt.check(added))
            return;
        m_addRequest->clear();
        if (RequestRow *row = m_requests->find(added->toString()))
            row->focusAnswer();
    });
    card->body()->addWidget(m_addRequest);
    return card;
}

RequestRow *DecisionStep::makeRequest()
{
    auto *row = new RequestRow(this);
    connect(row, &RequestRow::edited, this, &DecisionStep::changeRequest);
    connect(row, &RequestRow::removeWanted, this, [this, row] {
        context().prompt.check(
            core::edit::removeRequest(context().workspace, core::Request(row->value())));
    });
    return row;
}

void DecisionStep::changeRequest(const core::Request &request)
{
    const bool done
        = context().prompt.check(core::edit::changeRequest(context().workspace, request));
    if (RequestRow *row = m_requests->find(request.id.toString()); row && !done) {
        refresh();
        row->focusAnswer();
    }
}

TextField *DecisionStep::makeText(const QString &name, const QString &title,
                                  const QString &placeholder, QString core::DecisionRecord::*member)
{
    auto *field = new TextField(name, title, TextField::Lines::Several, {}, this);
    field->setPlaceholder(placeholder);
    connect(field, &TextField::edited, this, [this, member](const QString &text) {
        core::DecisionRecord changed = record();
        changed.*member = text;
        store(changed);
    });
    return field;
}

DateField *DecisionStep::makeDate(const QString &name, const QString &title,
                                  std::optional<QDate> core::DecisionRecord::*member)
{
    auto *field = new DateField(name, title, this);
    connect(field, &DateField::edited, this, [this, member](const std::optional<QDate> &date) {
        core::DecisionRecord changed = record();
        changed.*member = date;
        store(changed);
    });
    return field;
}

core::DecisionRecord DecisionStep::record() const
{
    if (dossier().record)
        return *dossier().record;
    core::DecisionRecord blank;
    blank.organisation = selection().organisation;
    blank.selection = selection().id;
    return blank;
}

void DecisionStep::store(const core::DecisionRecord &record)
{
    context().prompt.check(core::edit::changeDecisionRecord(context().workspace, record));
}

void DecisionStep::refresh()
{
    showChoices();
    showAgreement();
    const core::DecisionRecord record = this->record();
    m_reasons->setText(record.reasons);
    m_disagreement->setText(record.disagreement);
    m_decided->setDate(record.decided);
    m_review->setDate(record.review);
    m_requests->setValues(dossier().requests);
}

void DecisionStep::showChoices()
{
    m_choice->clear();
    m_choice->addItem(tr("Nothing chosen yet"), QString());
    for (const core::Candidate &candidate : running())
        m_choice->addItem(candidate.name, candidate.id.toString());
    const core::CandidateId chosen = record().choice;
    const int index = chosen.isNull() ? 0 : m_choice->findData(chosen.toString());
    if (index >= 0) {
        m_choice->setCurrentIndex(index);
        return;
    }
    // A gate or a removal took it out after it was chosen.
    const core::Candidate *gone = dossier().candidate(chosen);
    m_choice->addItem(gone ? tr("%1 (out because of a gate)").arg(gone->name)
                           : tr("A candidate that was removed"),
                      chosen.toString());
    m_choice->setCurrentIndex(m_choice->count() - 1);
}

void DecisionStep::showAgreement()
{
    const core::DecisionResult &result = walk().result;
    const QString vote = namesOf(dossier(), result.ballot.winners);
    const QString first = namesOf(dossier(), result.first);
    switch (result.agreement) {
    case core::BallotAgreement::Unknown:
        m_agreement->clear();
        break;
    case core::BallotAgreement::Same:
        m_agreement->tell(Notice::Tone::Good, tr("Vote and marks both point to %1.").arg(vote), {});
        break;
    case core::BallotAgreement::AmongEquals:
        m_agreement->tell(Notice::Tone::Good, tr("The vote is for %1.").arg(vote),
                          {tr("The marks put %1 first, by too little to count.").arg(first)});
        break;
    case core::BallotAgreement::Differ:
        m_agreement->tell(Notice::Tone::Caution, tr("Vote and marks differ."),
                          {tr("The vote is for %1, the marks put %2 first. Say below why you "
                              "choose as you do.")
                               .arg(vote, first)});
        break;
    }
}

} // namespace ui
