// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/catalogue/fieldrow.h"

#include "ui/support/labels.h"
#include "ui/support/toollabels.h"
#include "ui/widgets/widgets.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString correctionWords(const core::AppliedCorrection &correction)
{
    const QString says = fieldWords(correction.field, correction.catalogueSays);
    QString words
        = FieldRow::tr("Yours: said by %1 on %2.").arg(correction.by, dayName(correction.on));
    words += u' '
        + (says.isEmpty() ? FieldRow::tr("The catalogue says nothing about it.")
                          : FieldRow::tr("The catalogue says: %1").arg(says));
    if (correction.catalogueChanged)
        words += u' ' + FieldRow::tr("It has changed there since; see which one holds.");
    return words;
}

} // namespace

FieldRow::FieldRow(core::CatalogueField field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_lines(new QVBoxLayout)
{
    setObjectName(u"field-"_s + core::wordFor(field));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(2), space(1), space(2), space(1));
    column->setSpacing(space(1));
    m_lines->setSpacing(space(1));
    column->addWidget(label(nameOf(field), TextStyle::BodyStrong, this));
    column->addLayout(m_lines);
    column->addStretch(1);
    hide();
}

/// Statements that are equally sure stand together.
QList<FieldRow::Line> FieldRow::linesFor(const core::CatalogueEntry &entry) const
{
    const auto topic = core::topicOf(m_field);
    if (!topic)
        return {{fieldWords(m_field, core::fieldText(entry.platform, m_field)), {}}};
    QList<Line> lines;
    for (const core::Statement &statement : entry.platform.topic(*topic)) {
        const QString note
            = entry.own || entry.correction(m_field) ? QString() : nameOf(statement.sure);
        if (!lines.isEmpty() && lines.last().note == note)
            lines.last().text += u' ' + statement.text;
        else
            lines.append(Line{statement.text, note});
    }
    return lines;
}

void FieldRow::setEntry(const core::CatalogueEntry &entry)
{
    QList<Line> lines = linesFor(entry);
    const core::AppliedCorrection *correction = entry.correction(m_field);
    const QString text = core::fieldText(entry.platform, m_field);
    const bool silent = text.isEmpty() || text == core::wordFor(core::YesNo::Unknown);
    setVisible(!silent || correction);
    if (isHidden())
        return;
    if (silent)
        lines = {{tr("Nothing is said any more."), {}}};
    if (!m_advice.isEmpty())
        lines.last().note += lines.last().note.isEmpty() ? m_advice : u". "_s + m_advice;
    while (m_labels.size() < lines.size()) {
        m_labels.append(
            std::pair(label({}, TextStyle::Body, this), quietLabel({}, TextStyle::Note, this)));
        m_lines->addWidget(m_labels.last().first);
        m_lines->addWidget(m_labels.last().second);
    }
    for (int i = 0; i < m_labels.size(); ++i) {
        const Line line = lines.value(i);
        m_labels[i].first->setText(line.text);
        m_labels[i].first->setVisible(i < lines.size());
        m_labels[i].second->setText(line.note);
        m_labels[i].second->setVisible(!line.note.isEmpty());
    }
    showCorrection(correction);
}

void FieldRow::showCorrection(const core::AppliedCorrection *correction)
{
    if (correction && !m_correction) {
        auto *column = static_cast<QVBoxLayout *>(layout());
        m_correction = inkLabel({}, Ink::Accent, TextStyle::Note, this);
        m_correction->setObjectName(objectName() + u"-correction"_s);
        m_takeBack
            = button(tr("Take back"), objectName() + u"-takeBack"_s, ButtonRole::Plain, this);
        m_takeBack->setAccessibleName(tr("Take back what you say about: %1").arg(nameOf(m_field)));
        connect(m_takeBack, &QPushButton::clicked, this,
                [this] { Q_EMIT takeBackWanted(m_field); });
        column->insertWidget(column->count() - 1, m_correction);
        column->insertWidget(column->count() - 1, m_takeBack, 0, Qt::AlignLeft);
    }
    if (!m_correction)
        return;
    m_correction->setText(correction ? correctionWords(*correction) : QString());
    m_correction->setVisible(correction);
    m_takeBack->setVisible(correction);
}

void FieldRow::setAdvice(const QString &advice)
{
    m_advice = advice;
}

void FieldRow::setMarked(bool marked)
{
    m_marked = marked;
    update();
}

void FieldRow::paintEvent(QPaintEvent *)
{
    if (!m_marked)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours().accent, 2));
    painter.setBrush(colours().accentSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space(1), space(1));
}

} // namespace ui
