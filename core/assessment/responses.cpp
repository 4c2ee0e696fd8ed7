// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/responses.h"

#include "core/base/csvtable.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct ResponsesText
{
    Q_DECLARE_TR_FUNCTIONS(core::Responses)
};

enum Column {
    RespondentColumn,
    RoleColumn,
    QuestionColumn,
    AnswerColumn,
    EvidenceColumn,
    NoteColumn
};

const QStringList &columnNames()
{
    static const QStringList names
        = {u"respondent"_s, u"role"_s, u"question"_s, u"answer"_s, u"evidence"_s, u"note"_s};
    return names;
}

/// Kind, level, evidence and note of a line; no kind for an empty answer.
struct Given
{
    std::optional<Answer::Kind> kind;
    int level = 0;
    Evidence evidence = Evidence::Said;
    QString note;
};

class ResponseReader
{
public:
    explicit ResponseReader(const Framework &framework)
        : m_framework(framework)
    { }

    Status readHeader(const CsvRow &row);
    Status readRow(const CsvRow &row);
    const Responses &responses() const
    {
        return m_responses;
    }

private:
    QString field(const CsvRow &row, Column column) const
    {
        return withoutFormulaGuard(row.fields[m_positions[column]]);
    }
    QString word(const CsvRow &row, Column column) const
    {
        return field(row, column).trimmed().toLower();
    }
    Result<Responses::Person> readPerson(const CsvRow &row);
    Result<QuestionCode> readQuestion(const CsvRow &row) const;
    Result<Given> readGiven(const CsvRow &row) const;
    Status readAnswer(const CsvRow &row, Given &given) const;
    Status readEvidence(const CsvRow &row, Given &given) const;

    const Framework &m_framework;
    std::array<qsizetype, 6> m_positions = {};
    Responses m_responses;
    struct Introduced
    {
        Role role;
        int line;
    };
    QHash<QString, Introduced> m_people; ///< by alias
    QHash<std::pair<QString, QuestionCode>, int> m_answered; ///< the line
};

Status ResponseReader::readHeader(const CsvRow &row)
{
    QStringList names;
    for (const QString &name : row.fields)
        names.append(name.trimmed().toLower());
    for (const QString &name : std::as_const(names)) {
        if (!columnNames().contains(name))
            return lineFailure(row.line,
                               ResponsesText::tr("There is no column “%1”. The columns are %2.")
                                   .arg(name, columnNames().join(u", "_s)));
        if (names.count(name) > 1)
            return lineFailure(row.line,
                               ResponsesText::tr("The column “%1” is there twice.").arg(name));
    }
    for (qsizetype column = 0; column < columnNames().size(); ++column) {
        m_positions[column] = names.indexOf(columnNames()[column]);
        if (m_positions[column] < 0)
            return lineFailure(
                row.line,
                ResponsesText::tr("The column “%1” is missing.").arg(columnNames()[column]));
    }
    return {};
}

Status ResponseReader::readRow(const CsvRow &row)
{
    if (row.fields.size() != columnNames().size())
        return lineFailure(row.line,
                           ResponsesText::tr("This line has %1 fields, but it should have %2.")
                               .arg(row.fields.size())
                               .arg(columnNames().size()));
    const Result<Responses::Person> person = readPerson(row);
    if (!person)
        return failure(person.error());
    const Result<QuestionCode> question = readQuestion(row);
    if (!question)
        return failure(question.error());
    const Result<Given> given = readGiven(row);
    if (!given)
        return failure(given.error());
    if (!given->kind)
        return {};

    const std::pair key(person->alias, *question);
    if (m_answered.contains(key))
        return lineFailure(
            row.line,
            ResponsesText::tr("“%1” has answered %2 already on line %3.")
                .arg(person->alias, question->text, QString::number(m_answered.value(key))));
    m_answered.insert(key, row.line);
    m_responses.responses.append({person->alias, person->role, *question, *given->kind,
                                  given->level, given->evidence, given->note});
    return {};
}

Result<Responses::Person> ResponseReader::readPerson(const CsvRow &row)
{
    const QString alias = field(row, RespondentColumn).trimmed();
    if (alias.isEmpty())
        return lineFailure(row.line, ResponsesText::tr("The respondent is missing."));
    const std::optional<Role> role = roleFromWord(word(row, RoleColumn));
    if (!role)
        return lineFailure(
            row.line,
            ResponsesText::tr("“%1” is not a role. The roles are leader, manager, staff "
                              "and assessor.")
                .arg(field(row, RoleColumn)));
    const auto known = m_people.constFind(alias);
    if (known != m_people.cend() && known->role != *role)
        return lineFailure(
            row.line,
            ResponsesText::tr("“%1” has the role %2 here, but %3 on line %4.")
                .arg(alias, toWord(*role), toWord(known->role), QString::number(known->line)));
    if (known == m_people.cend()) {
        m_people.insert(alias, {*role, row.line});
        m_responses.people.append({alias, *role});
    }
    return Responses::Person{alias, *role};
}

Result<QuestionCode> ResponseReader::readQuestion(const CsvRow &row) const
{
    const QuestionCode question{field(row, QuestionColumn).trimmed()};
    if (question.isEmpty())
        return lineFailure(row.line, ResponsesText::tr("The question is missing."));
    if (!m_framework.question(question))
        return lineFailure(
            row.line, ResponsesText::tr("The framework has no question “%1”.").arg(question.text));
    return question;
}

Result<Given> ResponseReader::readGiven(const CsvRow &row) const
{
    Given given;
    given.note = field(row, NoteColumn);
    if (const Status status = readAnswer(row, given); !status)
        return failure(status.error());
    if (const Status status = readEvidence(row, given); !status)
        return failure(status.error());
    return given;
}

Status ResponseReader::readAnswer(const CsvRow &row, Given &given) const
{
    const QString answer = word(row, AnswerColumn);
    if (answer.isEmpty())
        return {};
    if (answer == u"dk") {
        given.kind = Answer::Kind::DontKnow;
        return {};
    }
    if (answer == u"na") {
        if (given.note.trimmed().isEmpty())
            return lineFailure(row.line,
                               ResponsesText::tr("The answer “na” needs a note that says why the "
                                                 "question does not apply."));
        given.kind = Answer::Kind::DoesNotApply;
        return {};
    }
    bool isNumber = false;
    answer.toDouble(&isNumber);
    if (answer.size() == 1 && answer >= u"1" && answer <= u"5") {
        given.kind = Answer::Kind::Level;
        given.level = answer.toInt();
        return {};
    }
    if (isNumber)
        return lineFailure(
            row.line,
            ResponsesText::tr("There is no level %1. The levels are 1, 2, 3, 4 and 5.")
                .arg(answer));
    return lineFailure(
        row.line,
        ResponsesText::tr("“%1” is not an answer. An answer is a level from 1 to 5, dk, "
                          "na or empty.")
            .arg(field(row, AnswerColumn)));
}

Status ResponseReader::readEvidence(const CsvRow &row, Given &given) const
{
    const QString name = word(row, EvidenceColumn);
    if (name.isEmpty())
        return {};
    const std::optional<Evidence> evidence = evidenceFromWord(name);
    if (!evidence)
        return lineFailure(row.line,
                           ResponsesText::tr("“%1” is not a kind of evidence. It is said, shown, "
                                             "measured or empty.")
                               .arg(field(row, EvidenceColumn)));
    if (given.kind == Answer::Kind::Level)
        given.evidence = *evidence;
    return {};
}

} // namespace

Result<Responses> readResponses(const QByteArray &csv, const Framework &framework)
{
    const Result<QList<CsvRow>> rows = readCsv(csv);
    if (!rows)
        return failure(rows.error());
    if (rows->isEmpty())
        return lineFailure(
            1,
            ResponsesText::tr("The file is empty. It must start with the columns %1.")
                .arg(columnNames().join(u", "_s)));
    ResponseReader reader(framework);
    if (const Status header = reader.readHeader(rows->first()); !header)
        return failure(header.error());
    for (const CsvRow &row : rows->sliced(1)) {
        if (const Status status = reader.readRow(row); !status)
            return failure(status.error());
    }
    return reader.responses();
}

} // namespace core
