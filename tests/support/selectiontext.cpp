// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/selectiontext.h"

#include "tests/support/selectionrows.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace {

/// Reads one line after the other.
class Reader
{
public:
    void read(const QString &line)
    {
        QStringList words = line.section(u'#', 0, 0).split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            return;
        const QString what = words.takeFirst();
        if (what == u"rule"_s)
            dossier.selection.ballotRule = *ballotRuleFromWord(words.value(0));
        else if (what == u"roles"_s)
            dossier.selection.mainRoles = words;
        else if (what == u"person"_s)
            person(words);
        else if (what == u"candidate"_s)
            dossier.candidates.append(candidateRow(words.value(0), int(dossier.candidates.size())));
        else if (what == u"criterion"_s || what == u"gate"_s)
            criterion(words.value(0),
                      what == u"gate"_s ? CriterionKind::Gate : CriterionKind::Scored);
        else if (what == u"state"_s)
            dossier.gates.append(gateRow(candidateNamed(words.value(0)),
                                         criterionNamed(words.value(1)),
                                         *gateStateFromWord(words.value(2)), words.value(3)));
        else if (what == u"weights"_s)
            weights(words);
        else if (what == u"marks"_s)
            marks(words);
        else if (what == u"vote"_s)
            vote(words);
        else
            qFatal("What is %s?", qPrintable(what));
    }

    SelectionDossier dossier;

private:
    void person(const QStringList &words)
    {
        Participant person = personRow(words.value(0), int(dossier.participants.size()));
        if (words.value(1) != u"-"_s)
            person.role = words.value(1);
        person.reluctant = words.contains(u"reluctant"_s);
        person.deskless = words.contains(u"deskless"_s);
        person.assistiveTechnology = words.contains(u"assistive"_s);
        if (words.contains(u"swing"_s))
            person.weightMethod = WeightMethod::Swing;
        dossier.participants.append(person);
    }
    void criterion(const QString &name, CriterionKind kind)
    {
        dossier.criteria.append(criterionRow(name, kind, int(dossier.criteria.size())));
    }
    void weights(const QStringList &words)
    {
        for (qsizetype i = 1; i + 1 < words.size(); i += 2)
            dossier.weights.append(
                weightRow(personNamed(words[0]), criterionNamed(words[i]), words[i + 1].toInt()));
    }
    void marks(const QStringList &words)
    {
        for (qsizetype i = 2; i + 1 < words.size(); i += 2)
            dossier.ratings.append(ratingRow(personNamed(words[0]), candidateNamed(words[1]),
                                             criterionNamed(words[i]), words[i + 1].toInt()));
    }
    void vote(const QStringList &words)
    {
        Ballot ballot = ballotRow(personNamed(words.value(0)), {});
        bool equal = false;
        for (const QString &word : words.mid(1)) {
            if (word == u">"_s || word == u"="_s) {
                equal = word == u"="_s;
                continue;
            }
            if (!equal)
                ballot.ranking.append(QList<CandidateId>());
            ballot.ranking.last().append(candidateNamed(word));
            equal = false;
        }
        dossier.ballots.append(ballot);
    }
};

/// Writes by names; what has none is "?" and the end of its id.
class Names
{
public:
    explicit Names(const SelectionDossier &dossier)
        : m_dossier(dossier)
    { }

    QString of(const ParticipantId &id) const
    {
        const Participant *person = m_dossier.participant(id);
        return person ? person->alias : stranger(id.toString());
    }
    QString of(const CandidateId &id) const
    {
        const Candidate *candidate = m_dossier.candidate(id);
        return candidate ? candidate->name : stranger(id.toString());
    }
    QString of(const CriterionId &id) const
    {
        const Criterion *criterion = m_dossier.criterion(id);
        return criterion ? criterion->name : stranger(id.toString());
    }
    template<class Tag>
    QString of(const QList<Id<Tag>> &ids, const QString &between = u" "_s) const
    {
        QStringList names;
        for (const Id<Tag> &id : ids)
            names.append(of(id));
        return names.isEmpty() ? u"nobody"_s : names.join(between);
    }
    QString of(const Ranking &ranking) const
    {
        QStringList places;
        for (const QList<CandidateId> &place : ranking)
            places.append(of(place, u" = "_s));
        return places.join(u" > "_s);
    }

private:
    static QString stranger(const QString &id)
    {
        return u"?"_s + id.right(4);
    }

    const SelectionDossier &m_dossier;
};

QString text(const Percentage &share)
{
    return share.percent.toString() + u" ("_s + share.exact + u')';
}

QString text(const std::optional<Percentage> &share)
{
    return share ? text(*share) : u"none"_s;
}

QString text(const QList<Percentage> &shares)
{
    QStringList texts;
    for (const Percentage &share : shares)
        texts.append(share.percent.toString());
    return texts.join(u' ');
}

QString criterionLine(const CriterionResult &result, const Names &names)
{
    QString line = u"  "_s + names.of(result.criterion) + u": "_s;
    if (!result.median)
        return line + u"no mark"_s;
    line += u"median %1 of %2, %3 to %4"_s.arg(result.median->toString())
                .arg(result.marks)
                .arg(result.lowest)
                .arg(result.highest);
    if (result.wide)
        line += u", wide"_s;
    if (result.contribution)
        line += u", adds "_s + text(*result.contribution);
    return line;
}

QStringList candidateLines(const CandidateResult &result, const Names &names)
{
    QString head
        = u"candidate "_s + names.of(result.candidate) + u": score "_s + text(result.score);
    if (result.removed)
        head += u", removed"_s;
    if (result.place)
        head += u", place %1"_s.arg(*result.place);
    if (!result.dominatedBy.isEmpty())
        head += u", dominated by "_s + names.of(result.dominatedBy);
    if (!result.rankShares.isEmpty())
        head += u", places "_s + text(result.rankShares);
    QStringList lines = {head};
    for (const GateResult &gate : result.gates) {
        lines.append(u"  gate %1: %2"_s.arg(names.of(gate.criterion), toWord(gate.state)));
        if (!gate.owner.isEmpty())
            lines.last() += u", "_s + gate.owner;
    }
    for (const CriterionResult &criterion : result.criteria)
        lines.append(criterionLine(criterion, names));
    return lines;
}

QStringList robustnessLines(const Robustness &robustness, const Names &names)
{
    QStringList lines = {u"close call %1, decided by %2"_s.arg(
        robustness.closeCall ? u"yes"_s : u"no"_s, names.of(robustness.decidedBy))};
    for (const WeightShift &shift : robustness.shifts)
        lines.append(u"shift %1 %2: %3, first %4%5"_s.arg(
            names.of(shift.criterion), shift.up ? u"up"_s : u"down"_s, text(shift.scores),
            names.of(shift.first), shift.changesFirst ? u", changed"_s : QString()));
    for (const WeightStability &stability : robustness.stability)
        lines.append(u"stable %1 %2: %3 to %4"_s.arg(
            names.of(stability.candidate), names.of(stability.criterion), text(stability.lowest),
            text(stability.highest)));
    return lines;
}

QStringList ballotLines(const BallotResult &ballot, const Names &names)
{
    QStringList lines = {u"ballot %1, votes %2, winners %3"_s.arg(toWord(ballot.rule))
                             .arg(ballot.votes)
                             .arg(names.of(ballot.winners))};
    if (!ballot.order.isEmpty())
        lines.append(u"order "_s + names.of(ballot.order));
    for (const ApprovalCount &count : ballot.approvals)
        lines.append(u"ticks %1 %2"_s.arg(names.of(count.candidate)).arg(count.ticks));
    for (const DuelResult &duel : ballot.duels)
        lines.append(u"duel %1 %2 : %3 %4"_s.arg(names.of(duel.candidate))
                         .arg(duel.forCandidate)
                         .arg(duel.forAgainst)
                         .arg(names.of(duel.against)));
    if (ballot.condorcetWinner)
        lines.append(u"wins every duel "_s + names.of(*ballot.condorcetWinner));
    return lines;
}

QString voicesLine(const QList<MissingVoice> &voices)
{
    QStringList texts;
    for (const MissingVoice &voice : voices)
        texts.append(voice.role.isEmpty() ? toWord(voice.kind)
                                          : toWord(voice.kind) + u' ' + voice.role);
    return u"missing voices: "_s + (texts.isEmpty() ? u"none"_s : texts.join(u", "_s));
}

} // namespace

SelectionDossier selectionFrom(const QStringList &lines)
{
    Reader reader;
    for (const QString &line : lines)
        reader.read(line);
    return reader.dossier;
}

QStringList toLines(const SelectionDossier &dossier)
{
    const Names names(dossier);
    QStringList lines = {u"rule "_s + toWord(dossier.selection.ballotRule),
                         u"roles "_s + dossier.selection.mainRoles.join(u' ')};
    for (const Participant &person : dossier.participants) {
        lines.append(u"person "_s + person.alias + u' '
                     + (person.role.isEmpty() ? u"-"_s : person.role));
        lines.last() += person.reluctant ? u" reluctant"_s : QString();
        lines.last() += person.deskless ? u" deskless"_s : QString();
        lines.last() += person.assistiveTechnology ? u" assistive"_s : QString();
        lines.last() += person.weightMethod == WeightMethod::Swing ? u" swing"_s : QString();
    }
    for (const Candidate &candidate : dossier.candidates)
        lines.append(u"candidate "_s + candidate.name);
    for (const Criterion &criterion : dossier.criteria)
        lines.append((criterion.kind == CriterionKind::Gate ? u"gate "_s : u"criterion "_s)
                     + criterion.name);
    for (const Gate &gate : dossier.gates)
        lines.append(u"state %1 %2 %3 %4"_s.arg(names.of(gate.candidate), names.of(gate.criterion),
                                                toWord(gate.state), gate.owner));
    for (const Weight &weight : dossier.weights)
        lines.append(
            u"weights %1 %2 %3"_s.arg(names.of(weight.participant), names.of(weight.criterion))
                .arg(weight.points));
    for (const Rating &rating : dossier.ratings)
        lines.append(u"marks %1 %2 %3 %4"_s
                         .arg(names.of(rating.participant), names.of(rating.candidate),
                              names.of(rating.criterion))
                         .arg(rating.mark));
    for (const Ballot &ballot : dossier.ballots)
        lines.append(u"vote "_s + names.of(ballot.participant) + u' ' + names.of(ballot.ranking));
    return lines;
}

QString render(const SelectionFinding &finding, const SelectionDossier &dossier)
{
    const Names names(dossier);
    QStringList ids;
    if (!finding.participant.isNull())
        ids.append(names.of(finding.participant));
    if (!finding.candidate.isNull())
        ids.append(names.of(finding.candidate));
    if (!finding.criterion.isNull())
        ids.append(names.of(finding.criterion));
    const QString head = u"finding "_s + toWord(finding.kind);
    return ids.isEmpty() ? head : head + u": "_s + ids.join(u", "_s);
}

QStringList render(const DecisionResult &result, const SelectionDossier &dossier)
{
    const Names names(dossier);
    QStringList lines = {voicesLine(result.missingVoices)};
    for (const CriterionWeight &weight : result.weights)
        lines.append(u"weight %1 %2"_s.arg(names.of(weight.criterion), text(weight.weight)));
    for (const CandidateResult &candidate : result.candidates)
        lines += candidateLines(candidate, names);
    lines.append(u"first %1; equal %2; lead %3"_s.arg(names.of(result.first),
                                                      names.of(result.equals), text(result.lead)));
    lines += robustnessLines(result.robustness, names);
    lines += ballotLines(result.ballot, names);
    lines.append(u"vote and score: "_s + toWord(result.agreement));
    for (const SelectionFinding &finding : result.findings)
        lines.append(render(finding, dossier));
    return lines;
}
