// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/versionwords.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace core::versionwords {

namespace {

struct FieldWords
{
    const char *column;
    const char *words;
};

#define SIXPOINT_FIELD(column, words)                                                              \
    FieldWords                                                                                     \
    {                                                                                              \
        column, QT_TRANSLATE_NOOP("core::versions", words)                                         \
    }

/// What the columns of tables are called whose rows are told of one by one.
constexpr std::array Fields = {
    SIXPOINT_FIELD("activity", "what it does"),
    SIXPOINT_FIELD("adopters", "group"),
    SIXPOINT_FIELD("added_by", "added by"),
    SIXPOINT_FIELD("added_on", "added on"),
    SIXPOINT_FIELD("adjustment", "what we do for them"),
    SIXPOINT_FIELD("administrator", "administrator"),
    SIXPOINT_FIELD("answer", "answer"),
    SIXPOINT_FIELD("asked_on", "day the leaders were asked"),
    SIXPOINT_FIELD("assessment", "data protection assessment"),
    SIXPOINT_FIELD("assumption", "assumption"),
    SIXPOINT_FIELD("audience", "audience"),
    SIXPOINT_FIELD("audiences", "audiences"),
    SIXPOINT_FIELD("authors", "authors"),
    SIXPOINT_FIELD("ballot_rule", "how votes are counted"),
    SIXPOINT_FIELD("baseline", "baseline"),
    SIXPOINT_FIELD("baseline_date", "date of the baseline"),
    SIXPOINT_FIELD("basis", "how we know"),
    SIXPOINT_FIELD("big_move", "big move"),
    SIXPOINT_FIELD("caps", "highest level by evidence"),
    SIXPOINT_FIELD("cause", "cause"),
    SIXPOINT_FIELD("champion_hours", "hours of a champion a month"),
    SIXPOINT_FIELD("champions", "champions"),
    SIXPOINT_FIELD("choice", "choice"),
    SIXPOINT_FIELD("classification", "who may read it"),
    SIXPOINT_FIELD("code", "code"),
    SIXPOINT_FIELD("consequence", "what happens when it fails"),
    SIXPOINT_FIELD("contributing_help", "help with contributing"),
    SIXPOINT_FIELD("cost_per_year", "cost a year"),
    SIXPOINT_FIELD("culture", "culture"),
    SIXPOINT_FIELD("currency", "currency"),
    SIXPOINT_FIELD("date", "date"),
    SIXPOINT_FIELD("decided_on", "day of the decision"),
    SIXPOINT_FIELD("decider", "who decides"),
    SIXPOINT_FIELD("decision", "what becomes of it"),
    SIXPOINT_FIELD("deskless", "share of people without a desk"),
    SIXPOINT_FIELD("disagreement", "disagreement"),
    SIXPOINT_FIELD("discount", "discount a year"),
    SIXPOINT_FIELD("due", "by when"),
    SIXPOINT_FIELD("early_sign", "early sign"),
    SIXPOINT_FIELD("effort_days", "days of work"),
    SIXPOINT_FIELD("end_date", "end"),
    SIXPOINT_FIELD("enthusiasm", "enthusiasm"),
    SIXPOINT_FIELD("example", "example"),
    SIXPOINT_FIELD("excuse", "excuse"),
    SIXPOINT_FIELD("field", "field"),
    SIXPOINT_FIELD("first_words", "first words"),
    SIXPOINT_FIELD("first_year", "first year"),
    SIXPOINT_FIELD("format", "form"),
    SIXPOINT_FIELD("framework", "content pack"),
    SIXPOINT_FIELD("framework_version", "version of the content pack"),
    SIXPOINT_FIELD("from_date", "from"),
    SIXPOINT_FIELD("from_level", "level it starts from"),
    SIXPOINT_FIELD("future_day", "working day when it has worked"),
    SIXPOINT_FIELD("given_by", "given by"),
    SIXPOINT_FIELD("given_on", "given on"),
    SIXPOINT_FIELD("goal", "goal it serves"),
    SIXPOINT_FIELD("group_weights", "weights of the groups"),
    SIXPOINT_FIELD("habit", "habit"),
    SIXPOINT_FIELD("headcount", "number of people"),
    SIXPOINT_FIELD("help_route", "who helps"),
    SIXPOINT_FIELD("high", "high"),
    SIXPOINT_FIELD("hour_rate", "what an hour costs"),
    SIXPOINT_FIELD("how_to_check", "how to check it"),
    SIXPOINT_FIELD("impact", "impact"),
    SIXPOINT_FIELD("influence", "influence"),
    SIXPOINT_FIELD("inside", "who is told inside"),
    SIXPOINT_FIELD("kind", "kind"),
    SIXPOINT_FIELD("knowledge", "what happens to knowledge"),
    SIXPOINT_FIELD("last_used", "last used"),
    SIXPOINT_FIELD("last_year", "last year"),
    SIXPOINT_FIELD("law_date", "day of the law"),
    SIXPOINT_FIELD("lawful_basis", "lawful basis"),
    SIXPOINT_FIELD("lead", "who leads"),
    SIXPOINT_FIELD("leader", "leader"),
    SIXPOINT_FIELD("leaders_active", "leaders who did something"),
    SIXPOINT_FIELD("leaders_asked", "leaders asked"),
    SIXPOINT_FIELD("level", "level"),
    SIXPOINT_FIELD("likelihood", "likelihood"),
    SIXPOINT_FIELD("likely", "likely"),
    SIXPOINT_FIELD("low", "low"),
    SIXPOINT_FIELD("main_roles", "roles that should take part"),
    SIXPOINT_FIELD("managers_gain", "what managers gain"),
    SIXPOINT_FIELD("meaning", "meaning"),
    SIXPOINT_FIELD("measure", "measure"),
    SIXPOINT_FIELD("message", "message"),
    SIXPOINT_FIELD("minutes", "minutes of work"),
    SIXPOINT_FIELD("moderation", "moderation"),
    SIXPOINT_FIELD("moderation_hours", "hours of moderation"),
    SIXPOINT_FIELD("moment", "moment"),
    SIXPOINT_FIELD("month_four", "month four"),
    SIXPOINT_FIELD("month_four_date", "date of month four"),
    SIXPOINT_FIELD("month_four_owner", "owner of month four"),
    SIXPOINT_FIELD("multi_factor", "multi-factor login"),
    SIXPOINT_FIELD("name", "name"),
    SIXPOINT_FIELD("note", "note"),
    SIXPOINT_FIELD("oasis", "names of sections by objectives and audience"),
    SIXPOINT_FIELD("out_of_hours_contact", "contact out of hours"),
    SIXPOINT_FIELD("owner", "owner"),
    SIXPOINT_FIELD("owner_still_here", "whether the owner is here"),
    SIXPOINT_FIELD("parts", "parts of the roles"),
    SIXPOINT_FIELD("patterns", "working patterns"),
    SIXPOINT_FIELD("people", "people"),
    SIXPOINT_FIELD("phase", "phase"),
    SIXPOINT_FIELD("platform", "entry of the catalogue"),
    SIXPOINT_FIELD("point", "point"),
    SIXPOINT_FIELD("problem", "problem"),
    SIXPOINT_FIELD("process", "process"),
    SIXPOINT_FIELD("promise", "promise"),
    SIXPOINT_FIELD("promise_date", "date of the promise"),
    SIXPOINT_FIELD("public_sector", "public sector"),
    SIXPOINT_FIELD("purpose", "purpose"),
    SIXPOINT_FIELD("purposes", "purposes"),
    SIXPOINT_FIELD("reading_help", "help with reading"),
    SIXPOINT_FIELD("realism_high", "most of it that comes true"),
    SIXPOINT_FIELD("realism_low", "least of it that comes true"),
    SIXPOINT_FIELD("reason", "reason"),
    SIXPOINT_FIELD("reasons", "reasons"),
    SIXPOINT_FIELD("recognition", "what champions get"),
    SIXPOINT_FIELD("records", "how records are kept"),
    SIXPOINT_FIELD("refused", "does not apply"),
    SIXPOINT_FIELD("remedy", "what helps"),
    SIXPOINT_FIELD("request", "request"),
    SIXPOINT_FIELD("response", "response"),
    SIXPOINT_FIELD("revealed", "marks are shown"),
    SIXPOINT_FIELD("review", "review"),
    SIXPOINT_FIELD("review_date", "date of review"),
    SIXPOINT_FIELD("rules", "rules that bind it"),
    SIXPOINT_FIELD("saved_high", "minutes saved at most"),
    SIXPOINT_FIELD("saved_low", "minutes saved at least"),
    SIXPOINT_FIELD("second_administrator", "second administrator"),
    SIXPOINT_FIELD("sector", "sector"),
    SIXPOINT_FIELD("shared_login", "shared login"),
    SIXPOINT_FIELD("sign_of_success", "sign of success"),
    SIXPOINT_FIELD("sites", "sites"),
    SIXPOINT_FIELD("sponsor", "sponsor"),
    SIXPOINT_FIELD("start_date", "start"),
    SIXPOINT_FIELD("state", "state"),
    SIXPOINT_FIELD("statement", "vision"),
    SIXPOINT_FIELD("target", "target"),
    SIXPOINT_FIELD("target_date", "date of the target"),
    SIXPOINT_FIELD("task", "duty"),
    SIXPOINT_FIELD("tasks", "tasks"),
    SIXPOINT_FIELD("tested_with", "tried with"),
    SIXPOINT_FIELD("text", "text"),
    SIXPOINT_FIELD("times_per_year", "times a year"),
    SIXPOINT_FIELD("title", "name"),
    SIXPOINT_FIELD("tool", "tool"),
    SIXPOINT_FIELD("unit", "unit"),
    SIXPOINT_FIELD("usefulness", "usefulness"),
    SIXPOINT_FIELD("value", "what we say"),
    SIXPOINT_FIELD("version", "version"),
    SIXPOINT_FIELD("wait_minutes", "minutes of waiting"),
    SIXPOINT_FIELD("was", "what the catalogue said"),
    SIXPOINT_FIELD("what_they_did", "what the leaders did"),
    SIXPOINT_FIELD("who", "who"),
};

#undef SIXPOINT_FIELD

} // namespace

QString fieldName(const QString &column)
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> all;
        for (const FieldWords &field : Fields)
            all.insert(QString::fromLatin1(field.column),
                       QCoreApplication::translate("core::versions", field.words));
        return all;
    }();
    return names.value(column);
}

} // namespace core::versionwords
