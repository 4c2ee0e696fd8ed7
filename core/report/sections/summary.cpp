// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/compose.h"
#include "core/report/sections/findings.h"
#include "core/report/sections/sections.h"
#include "core/report/sections/value.h"

#include "core/base/text.h"
#include "core/strategy/plan.h"

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

// What one page has room for.
constexpr qsizetype ObjectivesShown = 3;
constexpr qsizetype ActionsShown = 3;
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
    return u'“' + shortened(asSentence(capitalised(text.simplified())), QuoteLength) + u'”';
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
    return {Words::tr("%1 with a problem: %2").arg(whoWeAre(card), quoted(card.problem)), sources};
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

/// In a list of names, all of them keep their capital letter.
bool beginsWithSeveralPoints(const Context &context)
{
    return context.dossier.profile.heldBackBy.size() > 1;
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
                        .arg(byWhom(context),
                             beginsWithSeveralPoints(context)
                                 ? finding.text
                                 : asClause(finding.text, context.framework.language));
    sentence.sources.append(finding.sources);
    return sentence;
}

void addSituation(QList<Block> &blocks, const Context &context)
{
    add(blocks,
        passageOr(context, u"summary.situation"_s,
                  {paragraph({theProblem(context), theUse(context), theReadiness(context)})}));
}

/// "Title. Target: … Owner: …"
Sentence inShort(const Context &context, const Objective &entry)
{
    const QString key = u"objective:"_s + entry.id.toString() + u':';
    const auto known = [&](const QString &name, const QString &value) {
        const Unknown *unknown = context.unknown(key + name);
        return unknown ? notYetKnown(*unknown) : withoutStop(value);
    };
    QString target = known(u"target"_s, entry.target);
    if (entry.targetDate)
        target = Words::tr("%1 by %2").arg(target, longDate(*entry.targetDate));
    else if (!entry.target.trimmed().isEmpty())
        target = Words::tr("%1, date not yet known").arg(target);
    return {Words::tr("%1. Target: %2. Owner: %3.")
                .arg(capitalised(known(u"title"_s, entry.title)), target,
                     known(u"owner"_s, entry.owner)),
            {objective(entry)}};
}

Sentence inShort(const Context &context, const Decision &entry)
{
    const QString key = u"decision:"_s + entry.id.toString();
    const Unknown *noDecider = context.unknown(key + u":decider"_s);
    const Unknown *noDate = context.unknown(key + u":due"_s);
    const QString who = noDecider ? Words::tr("decider %1").arg(notYetKnown(*noDecider))
                                  : withoutStop(entry.decider);
    const QString when
        = noDate ? Words::tr("date %1").arg(notYetKnown(*noDate)) : longDate(*entry.due);
    return {Words::tr("%1 – %2, %3.").arg(withoutStop(entry.text), who, when), {decision(entry)}};
}

Sentence inShort(const Context &context, const Action &entry)
{
    const Unknown *noOwner = context.unknown(u"action:"_s + entry.id.toString() + u":owner"_s);
    const QString who
        = noOwner ? Words::tr("owner %1").arg(notYetKnown(*noOwner)) : withoutStop(entry.owner);
    const QString when = entry.end
        ? Words::tr("by %1").arg(longDate(*entry.end))
        : Words::tr("from %1, end not yet known").arg(longDate(*entry.start));
    return {Words::tr("%1 – %2, %3.").arg(withoutStop(entry.title), who, when), {action(entry)}};
}

/// The heading of a list that is shown whole, or of which only the first have room.
QString heading(qsizetype room, qsizetype all, const QString &whole, const QString &part)
{
    return all <= room ? whole : part.arg(numberWord(int(room)), numberWord(int(all)));
}

/// The first of a list, as many as there is room for.
template<class T>
void addFirst(QList<Block> &blocks, const Context &context, const QList<T> &entries, qsizetype room,
              Bullets::Style style)
{
    Bullets bullets{{}, style};
    for (const T &entry : entries.first(qMin(room, entries.size())))
        bullets.items.append(inShort(context, entry));
    if (!bullets.items.isEmpty())
        add(blocks, bullets);
}

void addAims(QList<Block> &blocks, const Context &context)
{
    const QList<Objective> &objectives = context.dossier.objectives;
    add(blocks,
        Heading{heading(ObjectivesShown, objectives.size(), Words::tr("Our vision and objectives"),
                        Words::tr("Our vision and %1 of our %2 objectives"))});
    if (const Unknown *unknown = context.unknown(u"vision:statement"_s))
        add(blocks, paragraph({missing(*unknown)}));
    add(blocks,
        paragraphs(context.dossier.vision.statement, vision(u"statement"_s),
                   Paragraph::Tone::Quote));
    addFirst(blocks, context, objectives, ObjectivesShown, Bullets::Style::Numbered);
    if (const Unknown *unknown = context.unknown(u"objective"_s))
        add(blocks, paragraph({missing(*unknown)}));
}

void addDecisionsAskedFor(QList<Block> &blocks, const Context &context)
{
    const QList<Decision> &decisions = context.dossier.decisions;
    add(blocks,
        Heading{heading(DecisionsInSummary, decisions.size(), Words::tr("Decisions we ask for"),
                        Words::tr("Decisions we ask for: the first %1 of %2"))});
    addFirst(blocks, context, decisions, DecisionsInSummary, Bullets::Style::Numbered);
    addNotYet(blocks, context, u"decision"_s);
}

/// The range, once something can be counted.
void addCostAndBenefit(QList<Block> &blocks, const Context &context)
{
    const Worth worth{context, estimate(context.dossier)};
    add(blocks, Heading{Words::tr("What it costs and what it may be worth")});
    if (!worth.estimate.outcome) {
        add(blocks, paragraph({worth.sentence(Words::tr("Not yet known in money."))}));
        return;
    }
    QList<Sentence> sentences = resultOf(worth);
    if (worth.hasCosts() && worth.hasBenefits()) {
        const MoneyRange &cost = worth.estimate.totalCost;
        const MoneyRange &benefit = worth.estimate.totalBenefit;
        sentences.prepend(
            worth.sentence(Words::tr("Over %1 years we expect costs of %2 and benefits of %3.")
                               .arg(numberWord(ValueYears), worth.range(cost.low, cost.high),
                                    worth.range(benefit.low, benefit.high))));
    }
    add(blocks, paragraph(sentences));
}

void addFirstDays(QList<Block> &blocks, const Context &context)
{
    const std::optional<QDate> start = planStart(context.dossier.actions);
    QList<Action> early;
    for (const Action &entry : context.accepted())
        if (start && entry.start && *entry.start <= start->addDays(days(Horizon::Days30)))
            early.append(entry);
    add(blocks,
        Heading{heading(ActionsShown, early.size(), Words::tr("What begins in the first 30 days"),
                        Words::tr("What begins in the first 30 days: %1 of %2 actions"))});
    addFirst(blocks, context, early, ActionsShown, Bullets::Style::Plain);
    addNotYet(blocks, context, u"action"_s);
    if (!start && !context.accepted().isEmpty())
        add(blocks,
            paragraph({{Words::tr("Actions accepted: %1. When the first one starts is not "
                                  "yet known.")
                            .arg(context.accepted().size()),
                        {{Source::Kind::Action, {}}}}}));
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
    addAims(section.blocks, context);
    addDecisionsAskedFor(section.blocks, context);
    addCostAndBenefit(section.blocks, context);
    // The next page of a short report is the roadmap itself.
    if (context.kind == Kind::Course || context.kind == Kind::Consultant)
        addFirstDays(section.blocks, context);
    return section;
}

} // namespace core::report
