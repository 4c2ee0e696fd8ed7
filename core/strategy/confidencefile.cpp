// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/confidence.h"

#include "core/base/csvtable.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct ConfidenceFileText
{
    Q_DECLARE_TR_FUNCTIONS(core::Confidence)
};

constexpr int CodeColumn = 0;
constexpr int MomentColumn = 1;
constexpr int FirstMark = 2;
constexpr int DateColumn = FirstMark + ConfidenceStatements;

/// The last may be left out.
const QStringList &confidenceColumns()
{
    static const QStringList names
        = {u"code"_s, u"moment"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"date"_s};
    return names;
}

QString columnsInWords()
{
    return confidenceColumns().first(DateColumn).join(u", "_s);
}

class ConfidenceFileReader
{
public:
    ConfidenceFileReader(const QDate &day, std::span<const ConfidenceReading> known)
        : m_day(day)
    {
        for (const ConfidenceReading &reading : known)
            m_given.insert(keyOf(reading), 0);
    }

    Status readHeader(const CsvRow &row);
    Result<ConfidenceReading> readRow(const CsvRow &row);

private:
    static std::pair<QString, int> keyOf(const ConfidenceReading &reading)
    {
        return {reading.code.trimmed().toCaseFolded(), int(reading.moment)};
    }
    QString field(const CsvRow &row, int column) const
    {
        const qsizetype position = m_positions.at(size_t(column));
        return position < 0 ? QString() : withoutFormulaGuard(row.fields.at(position)).trimmed();
    }
    Status readMoment(const CsvRow &row, ConfidenceReading &reading) const;
    Status readMarks(const CsvRow &row, ConfidenceReading &reading) const;
    Status readDate(const CsvRow &row, ConfidenceReading &reading) const;
    Status keepOnce(int line, const ConfidenceReading &reading);

    QDate m_day;
    qsizetype m_columns = 0;
    std::array<qsizetype, DateColumn + 1> m_positions = {};
    QHash<std::pair<QString, int>, int> m_given; ///< the line; 0 for one that was there before
};

Status ConfidenceFileReader::readHeader(const CsvRow &row)
{
    QStringList names;
    for (const QString &name : row.fields)
        names.append(name.trimmed().toLower());
    for (const QString &name : std::as_const(names)) {
        if (!confidenceColumns().contains(name))
            return lineFailure(row.line,
                               ConfidenceFileText::tr("There is no column “%1”. The first line "
                                                      "names the columns: %2.")
                                   .arg(name, columnsInWords()));
        if (names.count(name) > 1)
            return lineFailure(row.line,
                               ConfidenceFileText::tr("The column “%1” is there twice.").arg(name));
    }
    m_columns = names.size();
    for (int column = 0; column <= DateColumn; ++column) {
        const QString &name = confidenceColumns().at(column);
        m_positions.at(size_t(column)) = names.indexOf(name);
        if (!names.contains(name) && column != DateColumn)
            return lineFailure(row.line,
                               ConfidenceFileText::tr("The column “%1” is missing.").arg(name));
    }
    return {};
}

Result<ConfidenceReading> ConfidenceFileReader::readRow(const CsvRow &row)
{
    if (row.fields.size() != m_columns)
        return lineFailure(row.line,
                           ConfidenceFileText::tr("This line has %1 fields, but it should have %2.")
                               .arg(row.fields.size())
                               .arg(m_columns));
    ConfidenceReading reading;
    reading.code = field(row, CodeColumn);
    if (reading.code.isEmpty())
        return lineFailure(row.line, ConfidenceFileText::tr("The code is missing."));
    for (const Status &status :
         {readMoment(row, reading), readMarks(row, reading), readDate(row, reading)})
        if (!status)
            return failure(status.error());
    if (const Status once = keepOnce(row.line, reading); !once)
        return failure(once.error());
    return reading;
}

Status ConfidenceFileReader::readMoment(const CsvRow &row, ConfidenceReading &reading) const
{
    const QString word = field(row, MomentColumn);
    const std::optional<ConfidenceReading::Moment> moment
        = valueFor<ConfidenceReading::Moment>(word.toLower());
    if (!moment)
        return lineFailure(
            row.line,
            ConfidenceFileText::tr("“%1” is not a moment. The moment is before or after.")
                .arg(word));
    reading.moment = *moment;
    return {};
}

Status ConfidenceFileReader::readMarks(const CsvRow &row, ConfidenceReading &reading) const
{
    bool any = false;
    for (int i = 0; i < ConfidenceStatements; ++i) {
        const QString mark = field(row, FirstMark + i);
        if (mark.isEmpty())
            continue;
        if (mark.size() != 1 || mark < u"1" || mark > u"5")
            return lineFailure(row.line,
                               ConfidenceFileText::tr("“%1” is not a mark for statement %2. A mark "
                                                      "is a whole number from 1 to 5, or empty.")
                                   .arg(mark, QString::number(i + 1)));
        reading.marks.at(size_t(i)) = mark.toInt();
        any = true;
    }
    return any
        ? Status()
        : Status(lineFailure(row.line, ConfidenceFileText::tr("This line has no mark at all.")));
}

Status ConfidenceFileReader::readDate(const CsvRow &row, ConfidenceReading &reading) const
{
    const QString text = field(row, DateColumn);
    const QDate date = text.isEmpty() ? m_day : QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid())
        return lineFailure(
            row.line,
            ConfidenceFileText::tr("“%1” is not a date. A date is written as in 2026-09-30.")
                .arg(text));
    if (date.isValid())
        reading.date = date;
    return {};
}

Status ConfidenceFileReader::keepOnce(int line, const ConfidenceReading &reading)
{
    const auto key = keyOf(reading);
    const auto there = m_given.constFind(key);
    if (there == m_given.cend()) {
        m_given.insert(key, line);
        return {};
    }
    const QString moment = wordFor(reading.moment);
    return lineFailure(
        line,
        *there == 0
            ? ConfidenceFileText::tr("“%1” has given marks %2 already.").arg(reading.code, moment)
            : ConfidenceFileText::tr("“%1” has given marks %2 already on line %3.")
                  .arg(reading.code, moment, QString::number(*there)));
}

} // namespace

Result<QList<ConfidenceReading>> readConfidence(const QByteArray &csv, const QDate &day,
                                                std::span<const ConfidenceReading> known)
{
    const Result<QList<CsvRow>> rows = readCsv(csv);
    if (!rows)
        return failure(rows.error());
    if (rows->isEmpty())
        return lineFailure(1,
                           ConfidenceFileText::tr("There is nothing to read. The first line names "
                                                  "the columns: %1.")
                               .arg(columnsInWords()));
    ConfidenceFileReader reader(day, known);
    if (const Status header = reader.readHeader(rows->first()); !header)
        return failure(header.error());
    QList<ConfidenceReading> readings;
    for (const CsvRow &row : rows->sliced(1)) {
        const Result<ConfidenceReading> reading = reader.readRow(row);
        if (!reading)
            return failure(reading.error());
        readings.append(*reading);
    }
    if (readings.isEmpty())
        return lineFailure(rows->first().line,
                           ConfidenceFileText::tr("There is no line with marks below the names of "
                                                  "the columns."));
    return readings;
}

} // namespace core
