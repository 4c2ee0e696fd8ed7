// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/sections/context.h"

#include <QCoreApplication>

/// The small parts that sections are put together from.
namespace core::report {

/// The translation context of all words of a report.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

using Sources = QList<Source>;

Source field(const QString &name);
Source point(const PointCode &code);
Source question(const QuestionCode &code);
Source rule(const QString &id);
Source theRound(const Context &context);
Source tool(const ToolId &id = {});
Source vision(const QString &part);
Source objective(const Objective &objective);
Source action(const Action &action);
Source decision(const Decision &decision);
Source exclusion(const Exclusion &exclusion);
Source account(const AccountId &id = {});
Source selection(const SelectionDossier &selection);

// Not QList::append: moving a variant in line makes GCC 12 warn about parts that are not there.
void add(QList<Block> &blocks, const Block &block);
void add(QList<Block> &blocks, const QList<Block> &more);

Paragraph paragraph(const QList<Sentence> &sentences, Paragraph::Tone tone = Paragraph::Tone::Body);
/// Somebody's own words: one paragraph for each of its lines.
QList<Block> paragraphs(const QString &text, const Source &source,
                        Paragraph::Tone tone = Paragraph::Tone::Body);
/// What a person wrote at this place, or else the generated blocks.
QList<Block> passageOr(const Context &context, const QString &place, const QList<Block> &generated);

/// "Which sector we work in: not yet known – to be found out by …", leading to where it is said.
Sentence missing(const Unknown &unknown);
/// "Not yet known – …", under a heading that says what.
Sentence notYet(const Unknown &unknown);
/// The sentences of all unknowns whose key begins with one of these.
QList<Sentence> missingUnder(const Context &context, const QStringList &keys);
/// The same as items of a Missing block, whose label says "not yet known" for all of them.
QList<Sentence> missingItems(const Context &context, const QStringList &keys);
/// The same as a paragraph of its own, when the key names an unknown.
void addNotYet(QList<Block> &blocks, const Context &context, const QString &key);
/// An empty section.
Missing nothingYet(const Context &context, const QString &why, const QStringList &keys);

Cell cell(const QString &text, const Sources &sources = {}, Cell::Tone tone = Cell::Tone::Normal);
/// The value, or "not yet known – …" when it is empty and `key` names an unknown.
Cell cellOr(const Context &context, const QString &key, const QString &value, const Source &source);
/// "–" for a value that cannot be.
Cell noCell(const Sources &sources = {});

QString purposeName(Purpose purpose); ///< "knowledge sharing"
QString purposeNames(const QList<Purpose> &purposes, bool either = false);
QString roleName(Role role); ///< "leaders"
QString evidenceName(Evidence evidence); ///< "said"
QString levelWord(const Context &context, int level); ///< "Exploring"
QString shortName(const Context &context, const PointCode &point); ///< "Vision"
QString axisName(const Context &context, const PointCode &point); ///< "P2 Vision"
QString people(int count); ///< "nine people"
QString levels(int count); ///< "two levels"
QString percent(Share share); ///< "14%"
/// "2 Nov 2026 to 13 Nov 2026" as far as the dates are known; empty for none.
QString period(const std::optional<QDate> &start, const std::optional<QDate> &end);

} // namespace core::report
