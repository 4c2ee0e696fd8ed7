// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/people/leaderlists.h"

#include "core/strategy/starters.h"
#include "ui/pages/people/stakeholdermaplayout.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct LeaderListText
{
    Q_DECLARE_TR_FUNCTIONS(ui::LeadersPart)
};

/// Those of the starters whose text no row has yet, whatever else was changed in it.
template<class T>
QList<T> notTaken(const QList<T> &starters, const QList<T> &rows, QString T::*text)
{
    QList<T> ideas;
    for (const T &starter : starters)
        if (std::ranges::none_of(rows, [&](const T &row) { return row.*text == starter.*text; }))
            ideas.append(starter);
    return ideas;
}

SectionWords habitWords(core::LeaderHabit::Kind kind)
{
    SectionWords words{{},
                       {},
                       LeaderListText::tr("Nothing agreed yet."),
                       LeaderListText::tr("A habit"),
                       {},
                       LeaderListText::tr("Add"),
                       LeaderListText::tr("To start from")};
    switch (kind) {
    case core::LeaderHabit::Kind::Listening:
        words.heading = LeaderListText::tr("Leaders listen");
        words.lead = LeaderListText::tr("What do they read, how often, and how do people notice?");
        words.placeholder = LeaderListText::tr("Such as: read one thread from another team");
        break;
    case core::LeaderHabit::Kind::Sharing:
        words.heading = LeaderListText::tr("Leaders share");
        words.lead = LeaderListText::tr("What do they tell in their own words, besides "
                                        "announcements?");
        words.placeholder = LeaderListText::tr("Such as: write three lines on what went wrong");
        break;
    case core::LeaderHabit::Kind::Responding:
        words.heading = LeaderListText::tr("Leaders respond");
        words.lead = LeaderListText::tr("Whom do they answer, and within which time?");
        words.placeholder = LeaderListText::tr("Such as: answer open questions within two days");
        break;
    }
    return words;
}

QList<core::LeaderHabit> ofKind(const QList<core::LeaderHabit> &habits,
                                core::LeaderHabit::Kind kind)
{
    QList<core::LeaderHabit> found;
    std::ranges::copy_if(habits, std::back_inserter(found),
                         [kind](const core::LeaderHabit &habit) { return habit.kind == kind; });
    return found;
}

QStringList markWords(QString (*word)(int))
{
    QStringList words;
    for (int mark = 1; mark <= StakeholderMapLayout::Side; ++mark)
        words << word(mark);
    return words;
}

} // namespace

RowList<core::Stakeholder> stakeholderList()
{
    RowList<core::Stakeholder> list;
    list.words = {LeaderListText::tr("Who counts"),
                  LeaderListText::tr("Whose support decides? Say what each person needs to hear, "
                                     "and who belongs to the leadership team."),
                  LeaderListText::tr("Nobody yet. Begin with the person who could stop this."),
                  LeaderListText::tr("A person or role"),
                  LeaderListText::tr("Such as: managing partner"),
                  LeaderListText::tr("Add")};
    list.look.name = u"stakeholder"_s;
    list.look.title = [](const core::Stakeholder &row) { return row.name; };
    list.look.fields = [](RowForm<core::Stakeholder> &form) {
        const QString none = LeaderListText::tr("not placed");
        form.line();
        form.text(u"name"_s, &core::Stakeholder::name, LeaderListText::tr("Person or role"), 3);
        form.mark(u"influence"_s, &core::Stakeholder::influence, LeaderListText::tr("Influence"),
                  markWords(&StakeholderMapLayout::influenceWord), none, 2);
        form.mark(u"enthusiasm"_s, &core::Stakeholder::enthusiasm, LeaderListText::tr("Enthusiasm"),
                  markWords(&StakeholderMapLayout::enthusiasmWord), none, 2);
        form.text(u"message"_s, &core::Stakeholder::message, LeaderListText::tr("Needs to hear"),
                  4);
        form.line();
        form.tick(u"leader"_s, &core::Stakeholder::leader,
                  LeaderListText::tr("Belongs to the leadership team"));
    };
    list.rows = [](const core::Dossier &dossier) { return dossier.stakeholders; };
    list.make = [](const QString &typed) {
        core::Stakeholder row;
        row.name = typed;
        return row;
    };
    return list;
}

RowList<core::LeaderHabit> habitList(core::LeaderHabit::Kind kind)
{
    RowList<core::LeaderHabit> list;
    list.words = habitWords(kind);
    list.look.name = core::wordFor(kind) + u"Habit"_s;
    list.look.title = [](const core::LeaderHabit &row) { return row.habit; };
    list.look.fields = [](RowForm<core::LeaderHabit> &form) {
        form.line();
        form.text(u"habit"_s, &core::LeaderHabit::habit, LeaderListText::tr("Habit"), 4);
        form.text(u"leader"_s, &core::LeaderHabit::leader, LeaderListText::tr("Leader"), 2);
        form.text(u"promise"_s, &core::LeaderHabit::promise,
                  LeaderListText::tr("How often, how fast"), 3);
        form.date(u"from"_s, &core::LeaderHabit::from, LeaderListText::tr("From"), 2);
    };
    list.rows = [kind](const core::Dossier &dossier) { return ofKind(dossier.leaderHabits, kind); };
    list.make = [kind](const QString &typed) {
        core::LeaderHabit row;
        row.kind = kind;
        row.habit = typed;
        return row;
    };
    list.ideas = [kind](const core::Dossier &dossier) {
        return notTaken(ofKind(core::builtInStarters().habits, kind), dossier.leaderHabits,
                        &core::LeaderHabit::habit);
    };
    return list;
}

RowList<core::Excuse> excuseList()
{
    RowList<core::Excuse> list;
    list.words = {LeaderListText::tr("Excuses and answers"),
                  LeaderListText::tr("Why do leaders stay away? Each reason needs an answer, or "
                                     "help."),
                  LeaderListText::tr("None heard yet. Ask two leaders before you guess."),
                  LeaderListText::tr("A reason that leaders give"),
                  LeaderListText::tr("Such as: I have no time for this"),
                  LeaderListText::tr("Add"),
                  LeaderListText::tr("Heard elsewhere, with an answer to start from")};
    list.look.name = u"excuse"_s;
    list.look.title = [](const core::Excuse &row) { return row.excuse; };
    list.look.fields = [](RowForm<core::Excuse> &form) {
        form.line();
        form.text(u"excuse"_s, &core::Excuse::excuse, LeaderListText::tr("What leaders say"), 2);
        form.text(u"answer"_s, &core::Excuse::answer, LeaderListText::tr("What we answer"), 3);
    };
    list.rows = [](const core::Dossier &dossier) { return dossier.excuses; };
    list.make = [](const QString &typed) {
        core::Excuse row;
        row.excuse = typed;
        return row;
    };
    list.ideas = [](const core::Dossier &dossier) {
        return notTaken(core::builtInStarters().excuses, dossier.excuses, &core::Excuse::excuse);
    };
    return list;
}

} // namespace ui
