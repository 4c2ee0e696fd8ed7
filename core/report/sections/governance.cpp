// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/compose.h"
#include "core/report/sections/rules.h"
#include "core/report/sections/sections.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

bool noRulesYet(const Dossier &dossier)
{
    const Governance &rules = dossier.governance;
    return (rules.moderationHours + rules.moderation + rules.outOfHoursContact + rules.records)
               .trimmed()
               .isEmpty()
        && dossier.policy.isEmpty() && dossier.houseRules.isEmpty() && dossier.crisisSteps.isEmpty()
        && dossier.checkAnswers.isEmpty();
}

const PolicyPart *policyPart(const Dossier &dossier, const QString &code)
{
    const auto found = std::ranges::find(dossier.policy, code, &PolicyPart::code);
    return found == dossier.policy.end() ? nullptr : &*found;
}

PolicyPart::State policyState(const Dossier &dossier, const QString &code)
{
    const PolicyPart *part = policyPart(dossier, code);
    return part ? part->state : PolicyPart::State::Missing;
}

QList<Sentence> policySentences(const Context &context)
{
    std::array<int, 3> counts = {};
    QStringList open;
    for (const Starters::PolicyHeading &heading : builtInStarters().policy) {
        const PolicyPart::State state = policyState(context.dossier, heading.code);
        ++counts[size_t(state)];
        if (state == PolicyPart::State::Missing)
            open.append(asClause(heading.title, context.framework.language));
    }
    const auto number
        = [&](PolicyPart::State state) { return QString::number(counts[size_t(state)]); };
    QList<Sentence> sentences
        = {{Words::tr("Of %1 headings: agreed %2, draft %3, missing %4.")
                .arg(QString::number(builtInStarters().policy.size()),
                     number(PolicyPart::State::Agreed), number(PolicyPart::State::Draft),
                     number(PolicyPart::State::Missing)),
            {policySource()}}};
    // The table of the long report says which.
    if (context.kind == Kind::Course && !open.isEmpty())
        sentences.append({Words::tr("Missing: %1.").arg(open.join(u"; "_s)), {policySource()}});
    return sentences;
}

/// Headings in the same state, with the same owner and day of review: a row of the table.
struct PolicyGroup
{
    PolicyPart::State state = PolicyPart::State::Missing;
    QString owner;
    std::optional<QDate> review;
    QStringList headings;
    Sources sources;
};

/// What is agreed first, what is missing last.
QList<PolicyGroup> policyGroups(const Context &context)
{
    QList<PolicyGroup> groups;
    for (const Starters::PolicyHeading &heading : builtInStarters().policy) {
        const PolicyPart *part = policyPart(context.dossier, heading.code);
        PolicyGroup group;
        if (part)
            group = {part->state, part->owner.trimmed(), part->review, {}, {}};
        auto found = std::ranges::find_if(groups, [&](const PolicyGroup &each) {
            return each.state == group.state && each.owner == group.owner
                && each.review == group.review;
        });
        if (found == groups.end())
            found = groups.insert(groups.end(), group);
        found->headings.append(heading.title);
        found->sources.append(policySource(heading.code));
    }
    std::ranges::stable_sort(groups, std::ranges::greater(),
                             [](const PolicyGroup &group) { return int(group.state); });
    return groups;
}

Cell policyStateCell(const PolicyGroup &group)
{
    switch (group.state) {
    case PolicyPart::State::Missing:
        return cell(Words::tr("missing"), group.sources, Cell::Tone::Missing);
    case PolicyPart::State::Draft:
        return cell(Words::tr("draft"), group.sources);
    case PolicyPart::State::Agreed:
        return cell(Words::tr("agreed"), group.sources, Cell::Tone::Strong);
    }
    return noCell(group.sources);
}

QList<Cell> policyRow(const PolicyGroup &group)
{
    const auto known = [&](const QString &value) {
        if (!value.isEmpty())
            return cell(value, group.sources);
        return group.state == PolicyPart::State::Missing
            ? noCell(group.sources)
            : cell(Words::tr("not yet known"), group.sources, Cell::Tone::Missing);
    };
    return {policyStateCell(group), known(group.owner),
            known(shortDate(group.review.value_or(QDate()))),
            cell(group.headings.join(u"; "_s), group.sources)};
}

void addPolicy(QList<Block> &blocks, const Context &context)
{
    add(blocks, Heading{Words::tr("Our policy")});
    add(blocks, paragraph(policySentences(context)));
    if (context.kind == Kind::Course)
        return;
    Table table{Words::tr("How far each heading of the policy is"),
                {{Words::tr("State"), 2},
                 {Words::tr("Owner"), 4},
                 {Words::tr("Review"), 3},
                 {Words::tr("Headings"), 10}},
                {}};
    for (const PolicyGroup &group : policyGroups(context))
        table.rows.append(policyRow(group));
    add(blocks, table);
}

/// A text of the person under a heading, or that it is not yet known.
void addRulesText(QList<Block> &blocks, const Context &context, const QString &key,
                  const QString &text, const QString &code)
{
    if (context.unknown(key))
        addNotYet(blocks, context, key);
    else
        add(blocks, paragraphs(text, policySource(code)));
}

void addModeration(QList<Block> &blocks, const Context &context)
{
    const Governance &rules = context.dossier.governance;
    add(blocks, Heading{Words::tr("Moderation")});
    if (const Unknown *unknown = context.unknown(u"moderation:hours"_s))
        add(blocks, paragraph({missing(*unknown)}));
    else
        add(blocks,
            paragraph({{Words::tr("Somebody watches: %1.").arg(withoutStop(rules.moderationHours)),
                        {policySource(u"moderation"_s)}}}));
    if (const Unknown *unknown = context.unknown(u"moderation:rules"_s))
        add(blocks, paragraph({missing(*unknown)}));
    else
        add(blocks, paragraphs(rules.moderation, policySource(u"moderation"_s)));
}

void addHouseRules(QList<Block> &blocks, const Context &context)
{
    add(blocks, Heading{Words::tr("House rules on our pages")});
    if (context.dossier.houseRules.isEmpty())
        return addNotYet(blocks, context, u"house-rule"_s);
    if (context.kind == Kind::Course)
        return add(blocks,
                   paragraph({{Words::tr("House rules that we have written: %1.")
                                   .arg(context.dossier.houseRules.size()),
                               {{Source::Kind::HouseRule, {}}}}}));
    Bullets bullets;
    for (const HouseRule &entry : context.dossier.houseRules)
        bullets.items.append(
            {asSentence(entry.text), {{Source::Kind::HouseRule, entry.id.toString()}}});
    add(blocks, bullets);
}

} // namespace

Section rulesSafetyAndLaw(const Context &context)
{
    Section section{u"10"_s, Words::tr("Rules, safety and law"), {}};
    QList<Block> &blocks = section.blocks;
    const Context here = withRuleUnknowns(context);
    if (noRulesYet(context.dossier)) {
        add(blocks,
            nothingYet(here,
                       Words::tr("People take part when they know what is allowed, and who helps "
                                 "when something goes wrong."),
                       {u"policy"_s, u"moderation"_s, u"house-rule"_s, u"check"_s, u"records"_s,
                        u"crisis"_s}));
        return section;
    }
    add(blocks, lawNote(context));
    addPolicy(blocks, here);
    addModeration(blocks, here);
    addHouseRules(blocks, here);
    addChecklists(blocks, here);
    add(blocks, Heading{Words::tr("Records")});
    addRulesText(blocks, here, u"records"_s, context.dossier.governance.records, u"records"_s);
    addCrisis(blocks, here);
    addPublicSector(blocks, here);
    return section;
}

} // namespace core::report
