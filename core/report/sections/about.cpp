// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/compose.h"
#include "core/report/sections/findings.h"
#include "core/report/sections/sections.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

// Below this a group's figures stand for single people.
constexpr int SmallGroup = 3;

struct Group
{
    Role role = Role::Staff;
    int people = 0;
    std::array<int, 3> answers = {0, 0, 0}; ///< by Answer::Kind
};

/// Groups with at least one person who answered, in the order of AllRoles.
QList<Group> groups(const Dossier &dossier)
{
    QList<Group> found;
    for (const Role role : AllRoles) {
        Group group{role};
        for (const Respondent &respondent : dossier.respondents) {
            if (respondent.role != role)
                continue;
            bool answered = false;
            for (const Answer &answer : dossier.answers) {
                if (answer.respondent != respondent.id)
                    continue;
                ++group.answers[size_t(answer.kind)];
                answered = true;
            }
            group.people += answered ? 1 : 0;
        }
        if (group.people > 0)
            found.append(group);
    }
    return found;
}

void addScope(QList<Block> &blocks, const Context &context)
{
    const QString name = context.dossier.organisation.name.trimmed();
    const QString paper = context.final ? Words::tr("strategy") : Words::tr("draft");
    const Sentence what{
        name.isEmpty()
            ? Words::tr("This %1 says where we stand with social media, where we want to be and "
                        "what we do next.")
                  .arg(paper)
            : Words::tr("This %1 says where %2 stands with social media, where we want to be "
                        "and what we do next.")
                  .arg(paper, name),
        name.isEmpty() ? Sources() : Sources{field(u"name"_s)}};
    const Sentence scope{Words::tr("Social media here means places inside and outside where many "
                                   "people can post, see and answer each other."),
                         {}};
    const Sentence later{Words::tr("How we measure is not part of this %1.").arg(paper), {}};
    add(blocks, Heading{Words::tr("What it covers")});
    add(blocks, passageOr(context, u"about.scope"_s, {paragraph({what, scope, later})}));
}

Table groupTable(const Context &context, const QList<Group> &found)
{
    using Align = Column::Align;
    Table table{Words::tr("Who answered, by group"),
                {{Words::tr("Group"), 4},
                 {Words::tr("People"), 2, Align::End},
                 {Words::tr("Answers with a level"), 3, Align::End},
                 {Words::tr("Don’t know"), 3, Align::End},
                 {Words::tr("Does not apply"), 3, Align::End}},
                {}};
    const Sources sources = {theRound(context)};
    for (const Group &group : found) {
        QList<Cell> row = {cell(capitalised(roleName(group.role)), sources),
                           cell(QString::number(group.people), sources)};
        for (const int count : group.answers)
            row.append(cell(QString::number(count), sources));
        table.rows.append(row);
    }
    return table;
}

void addHowItWasMade(QList<Block> &blocks, const Context &context)
{
    add(blocks, Heading{Words::tr("How it was made and who took part")});
    if (!context.hasRound()) {
        addNotYet(blocks, context, u"round"_s);
        return;
    }
    const Framework &framework = context.framework;
    Sentence who = whoAnswered(context);
    who.text = Words::tr("%1, each for their own group.").arg(who.text);
    const Sentence questions{Words::tr("They were asked %1 questions about %2 points.")
                                 .arg(QString::number(framework.questionCount()),
                                      numberWord(int(framework.points.size()))),
                             {theRound(context)}};
    const Sentence names{
        Words::tr("The text speaks of people by their group. Annex B gives each person's answers "
                  "and notes, under the name they were entered with."),
        {}};
    add(blocks, paragraph({who, questions, names}));
    add(blocks, groupTable(context, groups(context.dossier)));
}

void addEvidence(QList<Block> &blocks, const Context &context)
{
    const ScoringRules &rules = context.dossier.rules;
    const Sources sources = {rule(u"rule 1"_s)};
    const auto upTo = [&](const QString &text, Evidence grade) {
        return Sentence{text.arg(rules.cap(grade)), sources};
    };
    add(blocks, Heading{Words::tr("What stands behind an answer")});
    add(blocks,
        Bullets{
            {upTo(Words::tr("Said: a person told us. It counts up to level %1."), Evidence::Said),
             upTo(Words::tr(
                      "Shown: we saw a document, a screen or the thing itself. It counts up to "
                      "level %1."),
                  Evidence::Shown),
             upTo(Words::tr("Measured: there are data with a date. They count up to level %1."),
                  Evidence::Measured)}});
}

Sentence saidOnly(const Dossier &dossier)
{
    int said = 0;
    int all = 0;
    for (const PointProfile &profile : dossier.profile.points) {
        said += profile.evidence[size_t(Evidence::Said)];
        all += profile.answers;
    }
    return {Words::tr("Only said, neither shown nor measured: %1 of %2 answers with a level.")
                .arg(QString::number(said), QString::number(all)),
            {rule(u"rule 1"_s)}};
}

void addLimits(QList<Block> &blocks, const Context &context)
{
    add(blocks, Heading{Words::tr("What it cannot tell")});
    Bullets bullets;
    if (context.hasRound()) {
        bullets.items.append(saidOnly(context.dossier));
        for (const Group &group : groups(context.dossier))
            if (group.people < SmallGroup)
                bullets.items.append(
                    {Words::tr("Only %1 answered for the group “%2”; its figures stand for single "
                               "people.")
                         .arg(people(group.people), roleName(group.role)),
                     {theRound(context)}});
        for (const Sentence &sentence : missingUnder(context, {u"round"_s}))
            bullets.items.append(sentence);
    }
    if (const std::optional<int> &headcount = context.dossier.organisation.headcount;
        headcount && *headcount > 0 && context.hasRound())
        bullets.items.append({Words::tr("The answers are those of %1 of %2 people here.")
                                  .arg(QString::number(context.dossier.profile.respondents),
                                       QString::number(*headcount)),
                              {theRound(context), field(u"headcount"_s)}});
    bullets.items.append(
        {Words::tr("Things still unknown on %1: %2. They are written “not yet "
                   "known” and listed in section 15.")
             .arg(longDate(context.today), QString::number(context.unknowns.size())),
         {theRound(context)}});
    add(blocks, bullets);
}

} // namespace

Section aboutThisDocument(const Context &context)
{
    Section section{u"2"_s, Words::tr("About this document"), {}};
    addScope(section.blocks, context);
    addHowItWasMade(section.blocks, context);
    addEvidence(section.blocks, context);
    addLimits(section.blocks, context);
    return section;
}

} // namespace core::report
