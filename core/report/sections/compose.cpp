// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/compose.h"

#include "core/base/text.h"
#include "core/strategy/purposename.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::report {

Source field(const QString &name)
{
    return {Source::Kind::Field, name};
}

Source point(const PointCode &code)
{
    return {Source::Kind::Point, code.text};
}

Source question(const QuestionCode &code)
{
    return {Source::Kind::Question, code.text};
}

Source rule(const QString &id)
{
    return {Source::Kind::Rule, id};
}

Source theRound(const Context &context)
{
    const std::optional<Assessment> &assessment = context.dossier.assessment;
    return {Source::Kind::Round, assessment ? assessment->id.toString() : QString()};
}

Source tool(const ToolId &id)
{
    return {Source::Kind::Tool, id.toString()};
}

Source vision(const QString &part)
{
    return {Source::Kind::Vision, part};
}

Source objective(const Objective &objective)
{
    return {Source::Kind::Objective, objective.id.toString()};
}

Source action(const Action &action)
{
    return {Source::Kind::Action, action.id.toString()};
}

Source decision(const Decision &decision)
{
    return {Source::Kind::Decision, decision.id.toString()};
}

Source exclusion(const Exclusion &exclusion)
{
    return {Source::Kind::Exclusion, exclusion.id.toString()};
}

Source account(const AccountId &id)
{
    return {Source::Kind::Account, id.toString()};
}

Source selection(const SelectionDossier &selection)
{
    return {Source::Kind::Selection, selection.selection.id.toString()};
}

void add(QList<Block> &blocks, const Block &block)
{
    blocks.push_back(block);
}

void add(QList<Block> &blocks, const QList<Block> &more)
{
    blocks.append(more);
}

Paragraph paragraph(const QList<Sentence> &sentences, Paragraph::Tone tone)
{
    return {sentences, tone};
}

QList<Block> paragraphs(const QString &text, const Source &source, Paragraph::Tone tone)
{
    static const QRegularExpression lineBreaks(u"[\\n\\r\\x{2028}\\x{2029}]+"_s);
    QList<Block> blocks;
    for (const QString &line : text.split(lineBreaks, Qt::SkipEmptyParts))
        if (const QString words = asSentence(line); !words.isEmpty())
            add(blocks, paragraph({{words, {source}}}, tone));
    return blocks;
}

QList<Block> passageOr(const Context &context, const QString &place, const QList<Block> &generated)
{
    const QString text = context.passage(place);
    return text.isEmpty() ? generated : paragraphs(text, {Source::Kind::Passage, place});
}

namespace {

QList<Unknown> unknownsUnder(const Context &context, const QStringList &keys)
{
    QList<Unknown> found;
    for (const Unknown &unknown : context.unknowns)
        if (std::ranges::any_of(keys, [&unknown](const QString &key) {
                return unknown.key == key || unknown.key.startsWith(key + u':');
            }))
            found.append(unknown);
    return found;
}

} // namespace

Sentence missing(const Unknown &unknown)
{
    return {Words::tr("%1: %2.").arg(withoutStop(unknown.text), notYetKnown(unknown)),
            {unknown.place}};
}

Sentence notYet(const Unknown &unknown)
{
    return {Words::tr("%1.").arg(capitalised(notYetKnown(unknown))), {unknown.place}};
}

QList<Sentence> missingUnder(const Context &context, const QStringList &keys)
{
    QList<Sentence> sentences;
    for (const Unknown &unknown : unknownsUnder(context, keys))
        sentences.append(missing(unknown));
    return sentences;
}

QList<Sentence> missingItems(const Context &context, const QStringList &keys)
{
    QList<Sentence> items;
    for (const Unknown &unknown : unknownsUnder(context, keys)) {
        const QString finder = toBeFoundOut(unknown);
        const QString subject = withoutStop(unknown.text);
        items.append(
            {finder.isEmpty() ? asSentence(subject) : Words::tr("%1 – %2.").arg(subject, finder),
             {unknown.place}});
    }
    return items;
}

void addNotYet(QList<Block> &blocks, const Context &context, const QString &key)
{
    if (const Unknown *unknown = context.unknown(key))
        add(blocks, paragraph({notYet(*unknown)}));
}

Missing nothingYet(const Context &context, const QString &why, const QStringList &keys)
{
    return {why, missingItems(context, keys)};
}

Cell cell(const QString &text, const Sources &sources, Cell::Tone tone)
{
    return {{text, sources}, tone};
}

Cell cellOr(const Context &context, const QString &key, const QString &value, const Source &source)
{
    if (const Unknown *unknown = context.unknown(key))
        return cell(notYetKnown(*unknown), {unknown->place}, Cell::Tone::Missing);
    return cell(value.trimmed(), {source});
}

Cell noCell(const Sources &sources)
{
    return cell(u"–"_s, sources, Cell::Tone::Quiet);
}

QString purposeName(Purpose purpose)
{
    return nameOf(purpose);
}

QString purposeNames(const QList<Purpose> &purposes, bool either)
{
    QStringList names;
    for (const Purpose purpose : purposes)
        names.append(purposeName(purpose));
    return joined(names, either ? Joining::Or : Joining::And);
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Leader:
        return Words::tr("leaders");
    case Role::Manager:
        return Words::tr("managers");
    case Role::Staff:
        return Words::tr("staff");
    case Role::Assessor:
        return Words::tr("assessors");
    }
    return {};
}

QString evidenceName(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Said:
        return Words::tr("said");
    case Evidence::Shown:
        return Words::tr("shown");
    case Evidence::Measured:
        return Words::tr("measured");
    }
    return {};
}

QString levelWord(const Context &context, int level)
{
    const Level *found = context.framework.level(level);
    return found ? found->word : QString();
}

QString shortName(const Context &context, const PointCode &code)
{
    const Point *found = context.framework.point(code);
    return found ? found->shortName : code.text;
}

QString axisName(const Context &context, const PointCode &code)
{
    return code.text + u' ' + shortName(context, code);
}

QString people(int count)
{
    return count == 1 ? Words::tr("one person") : Words::tr("%1 people").arg(numberWord(count));
}

QString levels(int count)
{
    return count == 1 ? Words::tr("one level") : Words::tr("%1 levels").arg(numberWord(count));
}

QString percent(Share share)
{
    return Words::tr("%1%").arg(share.value());
}

QString period(const std::optional<QDate> &start, const std::optional<QDate> &end)
{
    if (start && end)
        return Words::tr("%1 to %2").arg(shortDate(*start), shortDate(*end));
    if (start)
        return Words::tr("from %1").arg(shortDate(*start));
    return end ? Words::tr("by %1").arg(shortDate(*end)) : QString();
}

} // namespace core::report
