// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checks/checks.h"
#include "core/roadmap/roadmap.h"
#include "core/value/estimate.h"

#include <QStringList>

/// How rules are written down; only for the files of this folder.
namespace core::checks {

class Inspection;

/// A rule, what it says when it is broken, and the function that finds out. Words are translated
/// from the context "core::checks".
struct Check
{
    const char *rule;
    Severity severity;
    const char *section; ///< of the report that it weakens
    const char *title;
    const char *why;
    const char *text; ///< %1, %2 and %3 are what find() is given; null when the function says it
    const char *remedy;
    void (*look)(Inspection &inspection);
};

/// What the rules look at, and what they have found so far.
class Inspection
{
public:
    Inspection(const Framework &pack, const Dossier &strategy, const QDate &day);

    const Framework &framework;
    const Dossier &dossier;
    const QDate today;
    const QList<RoadmapFinding> planFaults;
    const QList<ValueFinding> valueFaults;

    void run(const Check &check);
    /// The text of the rule that is being looked at, with these names in it.
    void find(const Source &place, const QStringList &names = {});
    void say(const Source &place, const QString &text);
    QList<StrategyFinding> take();

private:
    const Check *m_check = nullptr;
    QList<StrategyFinding> m_found;
};

std::span<const Check> visionChecks();
std::span<const Check> objectiveChecks();
std::span<const Check> aimChecks();
std::span<const Check> sponsorChecks();
std::span<const Check> leaderChecks();
std::span<const Check> dutyChecks();
std::span<const Check> groupChecks();
std::span<const Check> supportChecks();
std::span<const Check> rulesChecks();
std::span<const Check> actionChecks();
std::span<const Check> orderChecks();
std::span<const Check> decisionChecks();
std::span<const Check> riskChecks();
std::span<const Check> valueChecks();
std::span<const Check> frameChecks();
/// All of them, in the order of the report's sections.
const QList<Check> &allChecks();

/// Places of a section in print order: "6" before "13" before "D".
int sectionPlace(const QString &section);

inline bool isMissing(const QString &text)
{
    return text.trimmed().isEmpty();
}
template<class T>
bool isMissing(const std::optional<T> &value)
{
    return !value;
}

/// “Find an answer within three minutes”, shortened when it is long; without a title the number.
QString named(const QString &title, qsizetype number);
QString quoted(const QString &text);

/// Whether any of the words stands in the text as a word, in small letters or large.
bool hasWord(const QString &text, std::span<const QLatin1StringView> words);
/// The products of the catalogue, the coverage map and the selections that the text names.
QStringList productsIn(const QString &text, const Dossier &dossier);

} // namespace core::checks
