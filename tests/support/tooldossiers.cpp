// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/tooldossiers.h"

#include "core/platforms/registerfile.h"
#include "tests/support/selectionrows.h"
#include "tests/support/selectiontext.h"

#include <QFile>

using namespace core;
using namespace Qt::StringLiterals;

namespace support {

namespace {

/// Reads the lines that selectionFrom() does not know.
class WalkReader
{
public:
    /// Whether the line is about the walk.
    bool read(const QString &line)
    {
        const QString what = line.section(u' ', 0, 0);
        const QString rest = line.section(u' ', 1).trimmed();
        if (readNeed(what, rest) || readRecord(what, rest))
            return true;
        if (what == u"revealed"_s)
            revealed = true;
        else if (what == u"note"_s)
            notes.append(rest);
        else if (what == u"trial"_s)
            trial(rest);
        else if (what == u"request"_s)
            request(rest);
        else
            return false;
        return true;
    }
    void fill(SelectionDossier &dossier) const
    {
        dossier.selection.purpose = purpose;
        dossier.selection.who = who;
        dossier.selection.revealed = revealed;
        for (qsizetype i = 0; i < qMin(tasks.size(), qsizetype(3)); ++i)
            dossier.selection.tasks[size_t(i)] = tasks.at(i);
        dossier.trials = trials;
        dossier.requests = requests;
        if (hasRecord)
            dossier.record = record;
        for (const QString &note : notes)
            for (Gate &gate : dossier.gates)
                if (gate.candidate == candidateNamed(note.section(u' ', 0, 0))
                    && gate.criterion == criterionNamed(note.section(u' ', 1, 1)))
                    gate.note = note.section(u' ', 2);
    }

private:
    bool readNeed(const QString &what, const QString &rest)
    {
        if (what == u"purpose"_s)
            purpose = *purposeFromWord(rest);
        else if (what == u"who"_s)
            who = rest;
        else if (what == u"task"_s)
            tasks.append(rest);
        else
            return false;
        return true;
    }
    bool readRecord(const QString &what, const QString &rest)
    {
        if (what == u"choice"_s)
            record.choice = candidateNamed(rest);
        else if (what == u"decided"_s)
            record.decided = QDate::fromString(rest, Qt::ISODate);
        else if (what == u"review"_s)
            record.review = QDate::fromString(rest, Qt::ISODate);
        else if (what == u"reasons"_s)
            record.reasons = rest;
        else if (what == u"disagreement"_s)
            record.disagreement = rest;
        else
            return false;
        hasRecord = true;
        return true;
    }
    void trial(const QString &rest)
    {
        Trial row;
        row.id = fixedId<TrialId>(int(trials.size()) + 1);
        row.participant = personNamed(rest.section(u' ', 0, 0));
        row.candidate = candidateNamed(rest.section(u' ', 1, 1));
        row.minutes = rest.section(u' ', 2, 2).toInt();
        row.task = rest.section(u' ', 3);
        trials.append(row);
    }
    void request(const QString &rest)
    {
        Request row;
        row.id = fixedId<RequestId>(int(requests.size()) + 1);
        row.position = int(requests.size());
        row.state = *requestStateFromWord(rest.section(u' ', 0, 0));
        row.text = rest.section(u' ', 1).section(u'|', 0, 0).trimmed();
        row.answer = rest.section(u'|', 1).trimmed();
        requests.append(row);
    }

    Purpose purpose = Purpose::Knowledge;
    QString who;
    QStringList tasks, notes;
    bool revealed = false;
    bool hasRecord = false;
    DecisionRecord record;
    QList<Trial> trials;
    QList<Request> requests;
};

void putSpaces(QString &name)
{
    name.replace(u'_', u' ');
}

void putSpaces(SelectionDossier &dossier)
{
    for (Participant &person : dossier.participants)
        putSpaces(person.role);
    for (QString &role : dossier.selection.mainRoles)
        putSpaces(role);
    for (Candidate &candidate : dossier.candidates)
        putSpaces(candidate.name);
    for (Criterion &criterion : dossier.criteria)
        putSpaces(criterion.name);
    for (Gate &gate : dossier.gates)
        putSpaces(gate.owner);
}

QByteArray contents(const QString &folder, const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/report/tools/") + folder + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<SelectionDossier> selectionOf(const QString &folder)
{
    WalkReader walk;
    QStringList lines;
    for (const QString &line :
         QString::fromUtf8(contents(folder, u"selection.txt"_s)).split(u'\n', Qt::SkipEmptyParts))
        if (!line.startsWith(u'#') && !walk.read(line))
            lines.append(line);
    if (lines.isEmpty())
        return std::nullopt;
    SelectionDossier dossier = selectionFrom(lines);
    walk.fill(dossier);
    putSpaces(dossier);
    dossier.selection.id = fixedId<SelectionId>(1);
    return dossier;
}

QList<AccountEntry> accountsOf(const QString &folder)
{
    const QByteArray table = contents(folder, u"register.csv"_s);
    if (table.isEmpty())
        return {};
    const Result<RegisterPreview> preview = previewRegister(table, {}, {});
    if (!preview)
        qFatal("%s", qPrintable(preview.error().message));
    Result<QList<AccountEntry>> accounts = accepted(*preview, Faulty::Refuse);
    if (!accounts)
        qFatal("%s", qPrintable(accounts.error().message));
    for (qsizetype i = 0; i < accounts->size(); ++i)
        (*accounts)[i].id = fixedId<AccountId>(int(i) + 1);
    return *accounts;
}

} // namespace

Dossier toolDossier(const Framework &framework, const QString &folder)
{
    Dossier dossier = fullDossier(framework);
    dossier.accounts = accountsOf(folder);
    if (const std::optional<SelectionDossier> selection = selectionOf(folder))
        dossier.selections = {*selection};
    return dossier;
}

Dossier fullToolDossier(const Framework &framework)
{
    return toolDossier(framework, u"full"_s);
}

} // namespace support
