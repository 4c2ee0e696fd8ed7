// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/inspection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::checks {

namespace {

constexpr int SeriousScore = 15;
constexpr int HighScore = 10;

enum class Telling { Name, NameAndScore };

template<class Fits>
void findRisks(Inspection &look, Telling telling, Fits fits)
{
    qsizetype number = 0;
    for (const Risk &risk : look.dossier.risks) {
        ++number;
        if (risk.refused || !fits(risk))
            continue;
        QStringList names = {named(risk.text, number)};
        if (telling == Telling::NameAndScore)
            names << QString::number(risk.score().value_or(0));
        look.find({Source::Kind::Risk, risk.id.toString()}, names);
    }
}

void noRisk(Inspection &look)
{
    const auto stands = [](const Risk &risk) { return !risk.refused; };
    if (std::ranges::none_of(look.dossier.risks, stands))
        look.find({Source::Kind::Risk, {}});
}

void riskNotScored(Inspection &look)
{
    findRisks(look, Telling::Name, [](const Risk &risk) { return !risk.score(); });
}

void riskWithoutOwner(Inspection &look)
{
    findRisks(look, Telling::Name, [](const Risk &risk) {
        return isMissing(risk.owner) && risk.score().value_or(0) < SeriousScore;
    });
}

void seriousRiskWithoutOwner(Inspection &look)
{
    findRisks(look, Telling::NameAndScore, [](const Risk &risk) {
        return isMissing(risk.owner) && risk.score().value_or(0) >= SeriousScore;
    });
}

void riskWithoutResponse(Inspection &look)
{
    findRisks(look, Telling::NameAndScore, [](const Risk &risk) {
        return isMissing(risk.response) && risk.score().value_or(0) >= HighScore;
    });
}

constexpr std::array RiskTable = {
    Check{"no-risk", Severity::Warning, "14", QT_TRANSLATE_NOOP("core::checks", "There is no risk"),
          QT_TRANSLATE_NOOP("core::checks", "A plan that knows no risk has not looked."),
          QT_TRANSLATE_NOOP("core::checks", "There is no risk."),
          QT_TRANSLATE_NOOP("core::checks", "Take over one that is proposed, or write one down."),
          noRisk},
    Check{"risk-not-scored", Severity::Warning, "14",
          QT_TRANSLATE_NOOP("core::checks", "A risk has no score"),
          QT_TRANSLATE_NOOP("core::checks", "Likelihood and impact say which risk comes first."),
          QT_TRANSLATE_NOOP("core::checks", "Risk %1 has no likelihood or no impact."),
          QT_TRANSLATE_NOOP("core::checks", "Give both a mark from 1 to 5."), riskNotScored},
    Check{"risk-without-owner", Severity::Warning, "14",
          QT_TRANSLATE_NOOP("core::checks", "A risk has no owner"),
          QT_TRANSLATE_NOOP("core::checks", "Somebody has to see the early sign."),
          QT_TRANSLATE_NOOP("core::checks", "Nobody watches risk %1."),
          QT_TRANSLATE_NOOP("core::checks", "Name who watches it."), riskWithoutOwner},
    Check{"serious-risk-without-owner", Severity::Error, "14",
          QT_TRANSLATE_NOOP("core::checks", "A serious risk has no owner"),
          QT_TRANSLATE_NOOP("core::checks", "A risk of 15 or more can end the plan."),
          QT_TRANSLATE_NOOP("core::checks", "Nobody watches risk %1, which scores %2 of 25."),
          QT_TRANSLATE_NOOP("core::checks", "Name who watches it."), seriousRiskWithoutOwner},
    Check{
        "risk-without-response", Severity::Error, "14",
        QT_TRANSLATE_NOOP("core::checks", "A high risk has no response"),
        QT_TRANSLATE_NOOP("core::checks", "A risk of 10 or more must not take you by surprise."),
        QT_TRANSLATE_NOOP("core::checks", "Risk %1 scores %2 of 25 and has no response."),
        QT_TRANSLATE_NOOP("core::checks", "Say what you do so that it is less likely or less bad."),
        riskWithoutResponse},
};

} // namespace

std::span<const Check> riskChecks()
{
    return RiskTable;
}

} // namespace core::checks
