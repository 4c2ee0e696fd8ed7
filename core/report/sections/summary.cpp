// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/compose.h"
#include "core/report/sections/findings.h"
#include "core/report/sections/sections.h"

#include "core/base/text.h"
#include "core/strategy/plan.h"

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

// What one page has room for.
constexpr qsizetype ObjectivesShown = 3;
constexpr qsizetype DecisionsShown = 5;
constexpr qsizetype ActionsShown = 6;
constexpr qsizetype QuoteLength = 240;

bool nothingKnown(const Context &context)
{
    const Dossier &dossier = context.dossier;
    return dossier.organisation.problem.trimmed().isEmpty() && !dossier.organisation.headcount
        && !context.hasRound() && dossier.coverage.isEmpty()
        && dossier.vision.statement.trimmed().isEmpty() && dossier.objectives.isEmpty()
        && dossier.decisions.isEmpty() && context.accepted().isEmpty()
        && context.passage(u"summary.situation"_s).isEmpty();
}

/// As much of a person's words as a sentence of ours can carry; it ends the sentence.
QString quoted(const QString &text)
{
    QString words = asSentence(capitalised(text.simplified()));
    if (words.size() > QuoteLength) {
        const qsizetype space = words.lastIndexOf(u' ', QuoteLength);
        words = words.first(space > 0 ? space : QuoteLength) + u'…';
    }
    return u'“' + words + u'”';
}

QString whoWeAre(const Organisation &card)
{
    return *card.headcount == 1 ? Words::tr("We are one person")
                                : Words::tr("We are %1 people").arg(*card.headcount);
}

/// "nine people on 30 September 2026".
QString byWhom(const Context &context)
{
    const QString who = people(context.dossier.profile.respondents);
    const std::optional<Assessment> &assessment = context.dossier.assessment;
    return assessment && assessment->date.isValid()
        ? Words::tr("%1 on %2").arg(who, longDate(assessment->date))
        : who;
}

Sentence theProblem(const Context &context)
{
    const Organisation &card = context.dossier.organisation;
    const Unknown *noProblem = context.unknown(u"field:problem"_s);
    if (!card.headcount)
        return noProblem
            ? missing(*noProblem)
            : Sentence{Words::tr("Our problem in our own words: %1").arg(quoted(card.problem)),
                       {field(u"problem"_s)}};
    const Sources sources = {field(u"headcount"_s), field(u"problem"_s)};
    if (noProblem)
        return {Words::tr("%1; which problem we want to solve is %2.")
                    .arg(whoWeAre(card), notYetKnown(*noProblem)),
                sources};
    return {Words::tr("%1, and this is our problem in our own words: %2")
                .arg(whoWeAre(card), quoted(card.problem)),
            sources};
}

Sentence theUse(const Context &context)
{
    if (!context.dossier.coverage.isEmpty()) {
        Sentence finding = useFinding(context);
        finding.text += u'.';
        return finding;
    }
    const Unknown *unknown = context.unknown(u"coverage"_s);
    return unknown ? missing(*unknown)
                   : Sentence{Words::tr("What we use our tools for is not yet known."), {tool()}};
}

Sentence theReadiness(const Context &context)
{
    if (const Unknown *unknown = context.unknown(u"round"_s))
        return missing(*unknown);
    Sentence sentence = whoAnswered(context);
    if (context.scored().isEmpty()) {
        sentence.text = Words::tr("%1, which is too little to say where we stand on any point.")
                            .arg(sentence.text);
        return sentence;
    }
    const Sentence finding = heldBackFinding(context);
    sentence.text = Words::tr("By the answers of %1, %2.")
                        .arg(byWhom(context), asClause(finding.text, context.framework.language));
    sentence.sources.append(finding.sources);
    return sentence;
}

void addSituation(QList<Block> &blocks, const Context &context)
{
    add(blocks, Heading{Words::tr("Where we are")});
    add(blocks,
        passageOr(context, u"summary.situation"_s,
                  {paragraph({theProblem(context), theUse(context), theReadiness(context)})}));
}

void addVision(QList<Block> &blocks, const Context &context)
{
    add(blocks, Heading{Words::tr("Our vision")});
    addNotYet(blocks, context, u"vision:statement"_s);
    add(blocks,
        paragraphs(context.dossier.vision.statement, vision(u"statement"_s),
                   Paragraph::Tone::Lead));
}

/// "Baseline on 30 September 2026: 46%.", whatever of it is known.
QString dated(const QString &label, const QString &labelWithDate, const QString &value,
              const std::optional<QDate> &date)
{
    return date ? Words::tr("%1: %2.").arg(labelWithDate.arg(longDate(*date)), value)
                : Words::tr("%1: %2.").arg(label, value);
}

/// "Title. Baseline on …: … Target by …: … Owner: …"
Sentence inShort(const Context &context, const Objective &entry)
{
    const QString key = u"objective:"_s + entry.id.toString() + u':';
    const auto known = [&](const QString &name, const QString &value) {
        const Unknown *unknown = context.unknown(key + name);
        return unknown ? notYetKnown(*unknown) : withoutStop(value);
    };
    const auto valued = [&](const QString &name, const QString &value) {
        const bool dateless = !value.trimmed().isEmpty() && context.unknown(key + name + u"Date"_s);
        return dateless ? Words::tr("%1 (date not yet known)").arg(withoutStop(value))
                        : known(name, value);
    };
    const QStringList parts = {asSentence(capitalised(known(u"title"_s, entry.title))),
                               dated(Words::tr("Baseline"), Words::tr("Baseline on %1"),
                                     valued(u"baseline"_s, entry.baseline), entry.baselineDate),
                               dated(Words::tr("Target"), Words::tr("Target by %1"),
                                     valued(u"target"_s, entry.target), entry.targetDate),
                               Words::tr("Owner: %1.").arg(known(u"owner"_s, entry.owner))};
    return {parts.join(u' '), {objective(entry)}};
}

void addObjectives(QList<Block> &blocks, const Context &context)
{
    add(blocks, Heading{Words::tr("Our objectives")});
    const QList<Objective> &objectives = context.dossier.objectives;
    Bullets bullets{{}, Bullets::Style::Numbered};
    for (const Objective &entry : objectives.first(qMin(ObjectivesShown, objectives.size())))
        bullets.items.append(inShort(context, entry));
    if (objectives.isEmpty())
        addNotYet(blocks, context, u"objective"_s);
    else
        add(blocks, bullets);
    if (const qsizetype more = objectives.size() - ObjectivesShown; more > 0)
        add(blocks,
            paragraph({{Words::tr("Objectives not on this page: %1 of %2.")
                            .arg(QString::number(more), QString::number(objectives.size())),
                        {{Source::Kind::Objective, {}}}}},
                      Paragraph::Tone::Note));
}

Sentence inShort(const Context &context, const Decision &entry)
{
    const QString key = u"decision:"_s + entry.id.toString();
    const Unknown *noDecider = context.unknown(key + u":decider"_s);
    const Unknown *noDate = context.unknown(key + u":due"_s);
    return {Words::tr("%1 Who decides: %2. By when: %3.")
                .arg(asSentence(entry.text),
                     noDecider ? notYetKnown(*noDecider) : withoutStop(entry.decider),
                     noDate ? notYetKnown(*noDate) : longDate(*entry.due)),
            {decision(entry)}};
}

void addDecisions(QList<Block> &blocks, const Context &context)
{
    add(blocks, Heading{Words::tr("Decisions we ask for")});
    const QList<Decision> &decisions = context.dossier.decisions;
    Bullets bullets{{}, Bullets::Style::Numbered};
    for (const Decision &entry : decisions.first(qMin(DecisionsShown, decisions.size())))
        bullets.items.append(inShort(context, entry));
    if (decisions.isEmpty())
        addNotYet(blocks, context, u"decision"_s);
    else
        add(blocks, bullets);
    if (const qsizetype more = decisions.size() - DecisionsShown; more > 0)
        add(blocks,
            paragraph({{Words::tr("Decisions not on this page: %1 of %2.")
                            .arg(QString::number(more), QString::number(decisions.size())),
                        {{Source::Kind::Decision, {}}}}},
                      Paragraph::Tone::Note));
}

Sentence inShort(const Context &context, const Action &entry)
{
    const Unknown *noOwner = context.unknown(u"action:"_s + entry.id.toString() + u":owner"_s);
    const QString owner
        = noOwner ? Words::tr("owner %1").arg(notYetKnown(*noOwner)) : withoutStop(entry.owner);
    return {Words::tr("%1 – %2, %3.")
                .arg(withoutStop(entry.title), owner, period(entry.start, entry.end)),
            {action(entry)}};
}

void addFirstDays(QList<Block> &blocks, const Context &context)
{
    add(blocks, Heading{Words::tr("The first 30 days")});
    const QList<Action> accepted = context.accepted();
    const std::optional<QDate> start = planStart(context.dossier.actions);
    if (accepted.isEmpty()) {
        addNotYet(blocks, context, u"action"_s);
        return;
    }
    if (!start) {
        add(blocks,
            paragraph({{Words::tr("Actions accepted: %1. When the first one starts is "
                                  "not yet known.")
                            .arg(accepted.size()),
                        {{Source::Kind::Action, {}}}}}));
        return;
    }
    Bullets bullets;
    qsizetype more = 0;
    for (const Action &entry : accepted) {
        if (!entry.start || *entry.start > start->addDays(days(Horizon::Days30)))
            continue;
        if (bullets.items.size() < ActionsShown)
            bullets.items.append(inShort(context, entry));
        else
            ++more;
    }
    if (more > 0)
        bullets.items.append(
            {Words::tr("%1 more, see the roadmap.").arg(more), {{Source::Kind::Action, {}}}});
    add(blocks, bullets);
}

} // namespace

Section summary(const Context &context)
{
    Section section{u"1"_s, Words::tr("Summary on one page"), {}};
    if (nothingKnown(context)) {
        add(section.blocks,
            nothingYet(context, Words::tr("Most readers read this page only and decide on it."),
                       {u"field:problem"_s, u"coverage"_s, u"round"_s, u"vision:statement"_s,
                        u"objective"_s, u"decision"_s, u"action"_s}));
        return section;
    }
    addSituation(section.blocks, context);
    addVision(section.blocks, context);
    addObjectives(section.blocks, context);
    addDecisions(section.blocks, context);
    addFirstDays(section.blocks, context);
    return section;
}

} // namespace core::report
