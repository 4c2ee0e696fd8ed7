// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/rules/checklistspart.h"

#include "core/strategy/screening.h"
#include "core/strategy/starters.h"
#include "ui/forms/fixedrows.h"
#include "ui/forms/singleform.h"
#include "ui/pages/rules/rulespage.h"
#include "ui/support/toollabels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/widgets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::Checklist;
using core::YesNo;

constexpr std::array AnswerOrder = {YesNo::Yes, YesNo::No, YesNo::Unknown};

QString checklistTitle(Checklist list)
{
    switch (list) {
    case Checklist::AccountSecurity:
        return ChecklistsPart::tr("Are the accounts safe?");
    case Checklist::DataProtection:
        return ChecklistsPart::tr("Personal data: ten questions");
    case Checklist::PublicSector:
        return ChecklistsPart::tr("Public sector in the United Kingdom");
    case Checklist::Posts:
        return ChecklistsPart::tr("Can everybody use what you post?");
    }
    return {};
}

QString checklistLead(Checklist list)
{
    switch (list) {
    case Checklist::AccountSecurity:
        return ChecklistsPart::tr("Somebody who takes over an account speaks in your name.");
    case Checklist::DataProtection:
        return ChecklistsPart::tr("A yes is a reason to talk to the person in charge of data "
                                  "protection.");
    case Checklist::PublicSector:
        return ChecklistsPart::tr("What law and standards ask of public bodies and universities.");
    case Checklist::Posts:
        return ChecklistsPart::tr("Habits that cost a minute a post.");
    }
    return {};
}

const core::Starters::Check *checkNamed(const QString &code)
{
    const QList<core::Starters::Check> &all = core::builtInStarters().checks;
    const auto found = std::ranges::find(all, code, &core::Starters::Check::code);
    return found == all.end() ? nullptr : &*found;
}

QList<core::CheckAnswer> checkRows(const core::Dossier &dossier, Checklist list)
{
    QList<core::CheckAnswer> rows;
    for (const core::Starters::Check &check : core::builtInStarters().checksOf(list)) {
        const auto stored
            = std::ranges::find(dossier.checkAnswers, check.code, &core::CheckAnswer::code);
        core::CheckAnswer row;
        row.list = list;
        row.code = check.code;
        rows << (stored == dossier.checkAnswers.end() ? row : *stored);
    }
    return rows;
}

/// Where to go on in a list: what is not answered, then what nobody follows up.
QString codeToGoOnWith(const QList<core::CheckAnswer> &rows)
{
    const auto unknown = [](const core::CheckAnswer &row) { return row.answer == YesNo::Unknown; };
    const auto left = [](const core::CheckAnswer &row) {
        const core::Starters::Check *check = checkNamed(row.code);
        return check && row.answer != check->good && row.note.isEmpty() && row.owner.isEmpty();
    };
    auto found = std::ranges::find_if(rows, unknown);
    if (found == rows.end())
        found = std::ranges::find_if(rows, left);
    return found == rows.end() ? rows.value(0).code : found->code;
}

/// The question, the answer, and where the answer needs work who does it by when.
void addCheckFields(RowForm<core::CheckAnswer> &form)
{
    auto *question = label({}, TextStyle::BodyStrong);
    auto *meaning = quietLabel({}, TextStyle::Note);
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->setSpacing(space(1));
    column->addWidget(question);
    column->addWidget(meaning);
    form.custom(both, [question, meaning](const core::CheckAnswer &row) {
        const core::Starters::Check *check = checkNamed(row.code);
        question->setText(check ? check->question : row.code);
        QString words = check ? check->meaning : QString();
        if (check && !check->requirement.isEmpty())
            words += u' ' + ChecklistsPart::tr("(%1)").arg(check->requirement);
        meaning->setText(words);
    });
    auto *answer = new Segments(
        u"checkAnswer"_s, ChecklistsPart::tr("Answer"),
        {ChecklistsPart::tr("Yes"), ChecklistsPart::tr("No"), ChecklistsPart::tr("Not known")});
    QObject::connect(answer, &Segments::chosen, &form, [&form](int index) {
        core::CheckAnswer row = form.value();
        row.answer = AnswerOrder[size_t(index)];
        form.change(row);
    });
    form.custom(answer, [answer](const core::CheckAnswer &row) {
        answer->setCurrent(int(std::ranges::find(AnswerOrder, row.answer) - AnswerOrder.begin()));
    });
    // A row that needs no more work needs no more fields.
    form.later(
        [](const core::CheckAnswer &row) {
            const core::Starters::Check *check = checkNamed(row.code);
            return (check && row.answer != YesNo::Unknown && row.answer != check->good)
                || !row.note.isEmpty() || !row.owner.isEmpty() || row.due;
        },
        [](RowForm<core::CheckAnswer> &late) {
            late.line();
            late.text(u"note"_s, &core::CheckAnswer::note, ChecklistsPart::tr("Note"), 3);
            late.text(u"owner"_s, &core::CheckAnswer::owner, ChecklistsPart::tr("Who sees to it"),
                      2);
            late.date(u"due"_s, &core::CheckAnswer::due, ChecklistsPart::tr("By"), 2);
        });
}

} // namespace

ChecklistsPart::ChecklistsPart(const PageContext &context, QWidget *parent)
    : PagePart(parent)
    , m_context(context)
    , m_frame(new PageFrame(
          tr("Checks and the law"),
          tr("Planning aid, not legal advice. The questions speak of the law as known on %1.")
              .arg(QDate::fromString(core::builtInStarters().date, Qt::ISODate)
                       .toString(u"d MMMM yyyy"_s)),
          this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    m_frame->column()->setSpacing(space(10));
    m_kind = makeKind();
    m_frame->column()->addWidget(m_kind);
    for (const Checklist list : core::AllChecklists)
        m_frame->column()->addWidget(makeList(list));
    refresh();
}

RowForm<core::Governance> *ChecklistsPart::makeKind()
{
    auto *form = singleForm<core::Governance>(m_context, u"law"_s, this);
    form->tick(u"publicSector"_s, &core::Governance::publicSector,
               tr("We are a public body or a university in the United Kingdom"));
    form->tick(u"oasis"_s, &core::Governance::oasis,
               tr("Name the sections of the report by OASIS"));
    form->custom(quietLabel(tr("Objectives, audience insight, strategy, implementation, scoring: "
                               "the order that public bodies know."),
                            TextStyle::Note),
                 [](const core::Governance &) {});
    form->line();
    form->date(u"date"_s, &core::Governance::lawDate, tr("Law looked at on"));
    return form;
}

QWidget *ChecklistsPart::makeList(Checklist list)
{
    const auto index = size_t(list);
    auto *section = new QWidget(this);
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins({});
    column->setSpacing(space(3));
    column->addWidget(label(checklistTitle(list), TextStyle::Heading, section));
    column->addWidget(quietLabel(checklistLead(list), TextStyle::Body, section));
    m_counts[index] = label({}, TextStyle::Body, section);
    m_counts[index]->setObjectName(u"count-"_s + core::wordFor(list));
    column->addWidget(m_counts[index]);
    if (list == Checklist::DataProtection) {
        m_screening = new Notice(u"screening"_s, section);
        column->addWidget(m_screening);
    }
    RowLook<core::CheckAnswer> look;
    look.name = u"check"_s;
    look.fields = addCheckFields;
    look.title = [](const core::CheckAnswer &row) {
        const core::Starters::Check *check = checkNamed(row.code);
        return check ? check->question : row.code;
    };
    m_rows[index] = new FixedRows<core::CheckAnswer>(
        m_context, look, [list](const core::Dossier &dossier) { return checkRows(dossier, list); },
        [](const core::CheckAnswer &row) { return row.code; }, section);
    column->addWidget(m_rows[index]);
    m_sections[index] = section;
    return section;
}

void ChecklistsPart::refresh()
{
    const core::Dossier &dossier = m_context.live.dossier();
    m_kind->setValue(dossier.governance);
    for (const Checklist list : core::AllChecklists) {
        const auto index = size_t(list);
        m_sections[index]->setVisible(list != Checklist::PublicSector
                                      || dossier.governance.publicSector);
        const QList<core::CheckAnswer> rows = checkRows(dossier, list);
        const auto answered = std::ranges::count_if(
            rows, [](const core::CheckAnswer &row) { return row.answer != YesNo::Unknown; });
        m_counts[index]->setText(
            tr("Answered: %1 of %2.").arg(QString::number(answered), QString::number(rows.size())));
        m_rows[index]->refresh();
    }
    const core::ScreeningResult result = core::screening(dossier.checkAnswers);
    if (result.result == core::Screening::NotAnswered)
        m_screening->clear();
    else
        m_screening->tell(result.result == core::Screening::NotIndicated ? Notice::Tone::Good
                                                                         : Notice::Tone::Caution,
                          {}, {core::screeningSentence(result)});
}

void ChecklistsPart::reveal(const core::Source &source)
{
    for (const Checklist list : core::AllChecklists) {
        const auto index = size_t(list);
        const core::Dossier &dossier = m_context.live.dossier();
        const bool whole = core::wordFor(list) == source.id;
        RowCard<core::CheckAnswer> *card
            = m_rows[index]->card(whole ? codeToGoOnWith(checkRows(dossier, list)) : source.id);
        if (!card)
            continue;
        if (list == Checklist::PublicSector && !dossier.governance.publicSector)
            break;
        m_frame->scrollTo(whole ? m_sections[index] : card);
        m_frame->ensureWidgetVisible(card);
        card->openAndFocus();
        return;
    }
    m_kind->findChild<QWidget *>(u"lawPublicSector"_s)->setFocus(Qt::OtherFocusReason);
}

PagePart *createChecklistsPart(const PageContext &context, QWidget *parent)
{
    return new ChecklistsPart(context, parent);
}

} // namespace ui
