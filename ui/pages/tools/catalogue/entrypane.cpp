// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/catalogue/entrypane.h"

#include "ui/pages/tools/catalogue/fieldrow.h"
#include "ui/pages/tools/catalogue/fitwords.h"
#include "ui/pages/tools/catalogue/reasonslist.h"
#include "ui/support/labels.h"
#include "ui/support/toollabels.h"
#include "ui/support/wraplayout.h"
#include "ui/widgets/notice.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// These stand in the head.
bool standsInHead(core::CatalogueField field)
{
    return field == core::CatalogueField::Name || field == core::CatalogueField::AsOf
        || field == core::CatalogueField::Lesson;
}

QString headFacts(const core::CatalogueEntry &entry)
{
    QStringList facts;
    if (!entry.platform.otherNames.isEmpty())
        facts.append(EntryPane::tr("Also known as %1.").arg(listed(entry.platform.otherNames)));
    if (entry.own)
        facts.append(EntryPane::tr("Added by %1 on %2.").arg(entry.by, dayName(entry.on)));
    if (entry.platform.asOf.isValid())
        facts.append(EntryPane::tr("All of this is as of %1, when somebody last looked.")
                         .arg(dayName(entry.platform.asOf)));
    return facts.join(u' ');
}

QStringList lessonLines(const core::Platform &platform)
{
    QStringList lines;
    for (const core::Statement &statement : platform.topic(core::Topic::Lesson))
        lines.append(statement.text);
    return lines;
}

} // namespace

EntryPane::EntryPane(const QString &advice, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"catalogueEntry"_s);
    setAccessibleName(tr("What is said of the entry"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space(4), space(4), space(4), space(4));
    m_empty = quietLabel(tr("No entry is shown. Clear the filters, or look for another word."),
                         TextStyle::Lead, content);
    column->addWidget(m_empty);
    m_all = new QWidget(content);
    column->addWidget(m_all);
    column->addStretch(1);
    auto *all = new QVBoxLayout(m_all);
    all->setContentsMargins({});
    all->setSpacing(space(3));
    makeHead(all);
    makeButtons(all);
    m_form = new CorrectionForm(m_all);
    m_form->hide();
    connect(m_form, &CorrectionForm::given, this, &EntryPane::corrected);
    connect(m_form, &CorrectionForm::cancelled, this, [this] {
        endCorrection();
        m_correct->setFocus(Qt::OtherFocusReason);
    });
    all->addWidget(m_form);
    makeFit(all);
    makeFields(all, advice);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

void EntryPane::makeHead(QVBoxLayout *column)
{
    m_name = label({}, TextStyle::Heading, m_all);
    m_name->setObjectName(u"entryName"_s);
    m_facts = quietLabel({}, TextStyle::Body, m_all);
    m_facts->setObjectName(u"entryFacts"_s);
    m_lesson = new Notice(u"entryLesson"_s, m_all);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    column->addWidget(m_lesson);
}

void EntryPane::makeButtons(QVBoxLayout *column)
{
    auto *row = new QWidget(m_all);
    auto *buttons = new WrapLayout(space(2), row);
    m_whole = button(tr("See the whole entry"), u"entryWhole"_s, ButtonRole::Plain, row);
    m_compare = button({}, u"entryCompare"_s, ButtonRole::Plain, row);
    m_correct = button(tr("Correct a field"), u"entryCorrect"_s, ButtonRole::Plain, row);
    m_change = button(tr("Change"), u"entryChange"_s, ButtonRole::Plain, row);
    m_remove = button(tr("Remove"), u"entryRemove"_s, ButtonRole::Plain, row);
    for (QPushButton *each : {m_whole, m_compare, m_correct, m_change, m_remove})
        buttons->addWidget(each);
    connect(m_whole, &QPushButton::clicked, this, [this] { Q_EMIT wholeWanted(std::nullopt); });
    connect(m_compare, &QPushButton::clicked, this,
            [this] { Q_EMIT tickWanted(m_content && !m_content->ticked); });
    connect(m_correct, &QPushButton::clicked, this, &EntryPane::correctWanted);
    connect(m_change, &QPushButton::clicked, this, &EntryPane::changeWanted);
    connect(m_remove, &QPushButton::clicked, this, &EntryPane::removeWanted);
    column->addWidget(row);
}

void EntryPane::makeFit(QVBoxLayout *column)
{
    m_verdict = label({}, TextStyle::BodyStrong, m_all);
    m_verdict->setObjectName(u"entryVerdict"_s);
    m_reasons = new ReasonsList(m_all);
    connect(m_reasons, &ReasonsList::placeWanted, this, &EntryPane::placeWanted);
    connect(m_reasons, &ReasonsList::fieldWanted, this, &EntryPane::goToField);
    column->addSpacing(space(1));
    column->addWidget(m_verdict);
    column->addWidget(m_reasons);
}

void EntryPane::makeFields(QVBoxLayout *column, const QString &advice)
{
    m_fields = new QWidget(m_all);
    auto *parts = new QVBoxLayout(m_fields);
    parts->setContentsMargins({});
    parts->setSpacing(space(3));
    parts->addSpacing(space(1));
    parts->addWidget(label(tr("What the catalogue says"), TextStyle::BodyStrong, m_fields));
    m_dates = label({}, TextStyle::Body, m_fields);
    m_dates->setObjectName(u"entryDates"_s);
    parts->addWidget(m_dates);
    auto *grid = new FlowGrid(62, m_fields);
    for (const auto &field : core::wordsOf<core::CatalogueField>()) {
        if (standsInHead(field.value))
            continue;
        auto *row = new FieldRow(field.value, grid);
        if (field.value == core::CatalogueField::Prices)
            row->setAdvice(advice);
        connect(row, &FieldRow::takeBackWanted, this, &EntryPane::takeBackWanted);
        grid->add(row);
        m_rows.append(row);
    }
    parts->addWidget(grid);
    column->addWidget(m_fields);
}

void EntryPane::setContent(const std::optional<Content> &content, Shows shows)
{
    const bool another
        = !content || !m_content || content->entry.platform.id != m_content->entry.platform.id;
    m_content = content;
    m_shows = shows;
    m_empty->setVisible(!content);
    m_all->setVisible(content.has_value());
    if (another) {
        endCorrection();
        verticalScrollBar()->setValue(0);
    }
    if (!content)
        return;
    showHead();
    m_verdict->setText(verdictSentence(content->fit.verdict, content->organisation));
    m_reasons->setReasons(content->fit.reasons, content->entry.platform);
    m_fields->setVisible(shows == Shows::Everything);
    if (shows == Shows::FitAlone)
        return;
    showDates();
    for (FieldRow *row : std::as_const(m_rows)) {
        row->setMarked(false);
        row->setEntry(content->entry);
    }
}

void EntryPane::showHead()
{
    const core::CatalogueEntry &entry = m_content->entry;
    const bool closed = entry.platform.status == core::PlatformStatus::Closed;
    m_name->setText(entry.platform.name);
    m_facts->setText(headFacts(entry));
    m_facts->setVisible(!m_facts->text().isEmpty());
    if (closed)
        m_lesson->tell(Notice::Tone::Caution, tr("Closed. It stays here for its lesson."),
                       lessonLines(entry.platform));
    else
        m_lesson->clear();
    m_compare->setText(m_content->ticked ? tr("Take out of the comparison") : tr("Compare"));
    m_compare->setAccessibleName(u"%1: %2"_s.arg(m_compare->text(), entry.platform.name));
    m_whole->setVisible(m_shows == Shows::FitAlone);
    m_correct->setText(entry.own ? tr("Change another field") : tr("Correct a field"));
    m_correct->setAccessibleName(m_correct->text());
    m_correct->setVisible(m_shows == Shows::Everything);
    for (QPushButton *own : {m_change, m_remove})
        own->setVisible(entry.own && m_shows == Shows::Everything);
}

void EntryPane::showDates()
{
    QStringList lines;
    for (const core::DatedFact &fact : m_content->entry.platform.dates)
        lines.append(tr("%1: %2 (%3)", "a date, what happened, how sure")
                         .arg(dayName(fact.on), fact.says.text, nameOf(fact.says.sure).toLower()));
    m_dates->setText(lines.join(u'\n'));
    m_dates->setVisible(!lines.isEmpty());
}

/// From the fit alone, the whole entry must be asked for first.
void EntryPane::goToField(core::CatalogueField field)
{
    if (m_shows == Shows::FitAlone)
        Q_EMIT wholeWanted(field);
    else
        showField(field);
}

void EntryPane::showField(core::CatalogueField field)
{
    for (FieldRow *row : std::as_const(m_rows)) {
        const bool wanted = row->objectName() == u"field-"_s + core::wordFor(field);
        row->setMarked(wanted);
        if (!wanted || row->isHidden())
            continue;
        widget()->layout()->activate();
        verticalScrollBar()->setValue(row->mapTo(widget(), QPoint()).y() - space(8));
    }
    setFocus(Qt::OtherFocusReason);
}

void EntryPane::startCorrection(core::CatalogueField field, const QString &by)
{
    if (m_content)
        m_form->start(m_content->entry, field, by);
    widget()->layout()->activate();
    verticalScrollBar()->setValue(m_form->mapTo(widget(), QPoint()).y() - space(4));
}

void EntryPane::refuseCorrection(const QString &reason)
{
    m_form->refuse(reason);
}

void EntryPane::endCorrection()
{
    m_form->hide();
}

QSize EntryPane::sizeHint() const
{
    return {space(140), space(100)};
}

QSize EntryPane::minimumSizeHint() const
{
    return {space(60), space(60)};
}

} // namespace ui
