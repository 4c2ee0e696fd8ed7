// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/people/confidencelook.h"

#include "core/strategy/peoplename.h"
#include "core/strategy/starters.h"
#include "ui/support/labels.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Reading = core::ConfidenceReading;
using Moment = core::ConfidenceReading::Moment;

struct ConfidenceLookText
{
    Q_DECLARE_TR_FUNCTIONS(ui::SupportPart)
};

QString statementText(int index)
{
    return core::builtInStarters().confidenceStatements.value(index);
}

/// "Before  ·  30 September 2026  ·  4 3 5 – 2 3".
QString readingFacts(const Reading &row)
{
    QStringList parts = {core::nameOf(row.moment)};
    if (row.date)
        parts.append(dayName(*row.date));
    QStringList marks;
    for (const int mark : row.marks)
        marks.append(mark > 0 ? QString::number(mark) : u"–"_s);
    parts.append(marks.join(u' '));
    return parts.join(u"  ·  "_s);
}

bool hasNoMark(const Reading &row)
{
    return std::ranges::all_of(row.marks, [](int mark) { return mark == 0; });
}

void addMark(RowForm<Reading> &form, int index)
{
    QSpinBox *box = wideNumberBox(u"readingMark%1"_s.arg(index + 1), {}, 5);
    box->setMinimum(0); // shown as a dash
    QObject::connect(box, &QSpinBox::valueChanged, &form, [&form, index](int mark) {
        Reading row = form.value();
        row.marks.at(size_t(index)) = mark;
        form.change(row);
    });
    QWidget *field = labelled(box, QString::number(index + 1));
    box->setAccessibleName(
        ConfidenceLookText::tr("Statement %1: %2").arg(index + 1).arg(statementText(index)));
    box->setToolTip(statementText(index));
    form.custom(field, [box, index](const Reading &row) {
        const QSignalBlocker quiet(box);
        box->setValue(row.marks.at(size_t(index)));
    });
}

void addReadingFields(RowForm<Reading> &form)
{
    form.line();
    form.text(u"code"_s, &Reading::code, ConfidenceLookText::tr("Code"), 3);
    form.choice<Moment>(u"moment"_s, &Reading::moment, ConfidenceLookText::tr("Moment"),
                        {Moment::Before, Moment::After},
                        {core::nameOf(Moment::Before), core::nameOf(Moment::After)}, 2);
    form.date(u"date"_s, &Reading::date, ConfidenceLookText::tr("Date"), 3);
    form.line();
    for (int i = 0; i < core::ConfidenceStatements; ++i)
        addMark(form, i);
}

core::report::Cell textCell(const QString &text)
{
    return {{text, {}}, core::report::Cell::Tone::Normal};
}

core::report::Cell numberCell(const std::optional<core::Hundredths> &number)
{
    return number ? textCell(number->toString())
                  : core::report::Cell{{u"–"_s, {}}, core::report::Cell::Tone::Quiet};
}

} // namespace

RowLook<Reading> confidenceLook()
{
    RowLook<Reading> look;
    look.name = u"reading"_s;
    look.style = RowLook<Reading>::Style::Brief;
    look.title = [](const Reading &row) { return row.code; };
    look.facts = [](const Reading &row) { return QStringList{readingFacts(row)}; };
    look.lacks = [](const Reading &row) {
        return hasNoMark(row) ? ConfidenceLookText::tr("No marks yet") : QString();
    };
    look.fields = addReadingFields;
    look.movable = false;
    return look;
}

Reading readingFrom(const QString &typed, std::span<const Reading> known, const QDate &today)
{
    static const QRegularExpression withMarks(u"^(.+?)[\\s,;]+((?:[1-5–-][\\s,;]*){6})$"_s);
    static const QRegularExpression oneMark(u"[1-5–-]"_s);
    Reading row;
    row.code = typed.trimmed();
    row.date = today;
    if (const auto match = withMarks.match(row.code); match.hasMatch()) {
        row.code = match.captured(1);
        auto marks = oneMark.globalMatch(match.captured(2));
        for (int &mark : row.marks)
            mark = qMax(0, marks.next().captured().at(0).digitValue());
    }
    const bool before = std::ranges::any_of(known, [&row](const Reading &each) {
        return each.moment == Moment::Before
            && each.code.trimmed().compare(row.code, Qt::CaseInsensitive) == 0;
    });
    row.moment = before ? Moment::After : Moment::Before;
    return row;
}

core::report::Table confidenceTable(const core::ConfidenceResult &result)
{
    using core::report::Column;
    const QString whose = result.gain
        ? ConfidenceLookText::tr("means of those who gave marks before and after")
        : ConfidenceLookText::tr("means of all who gave marks before, from five people on");
    core::report::Table table{
        ConfidenceLookText::tr("Six statements, from 1 “not at all” to 5 “fully”; %1").arg(whose),
        {{ConfidenceLookText::tr("Statement"), 8},
         {ConfidenceLookText::tr("Before"), 1, Column::Align::End},
         {ConfidenceLookText::tr("After"), 1, Column::Align::End},
         {ConfidenceLookText::tr("Gain"), 1, Column::Align::End}},
        {}};
    for (int i = 0; i < core::ConfidenceStatements; ++i) {
        const core::ConfidenceStatement &statement = result.statements.at(size_t(i));
        table.rows.append(
            {textCell(ConfidenceLookText::tr("%1. %2").arg(i + 1).arg(statementText(i))),
             numberCell(result.gain ? statement.before : statement.start),
             numberCell(statement.after), numberCell(statement.gain)});
    }
    return table;
}

} // namespace ui
