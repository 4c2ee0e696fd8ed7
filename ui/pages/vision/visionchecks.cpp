// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/vision/visionchecks.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(ui::ObjectiveCheck)
};

QString written(const QDate &date)
{
    return QLocale().toString(date, u"d MMMM yyyy"_s);
}

bool blank(const QString &text)
{
    return text.trimmed().isEmpty();
}

QString baselineQuestion(const core::Objective &objective)
{
    if (!blank(objective.baseline))
        return objective.baselineDate
            ? QString()
            : CheckText::tr("The baseline has no date: when was the figure taken?");
    if (objective.baselineDate)
        return CheckText::tr("No baseline yet: what was the figure on %1?")
            .arg(written(*objective.baselineDate));
    return CheckText::tr("No baseline yet: what is the figure today, and when was it taken?");
}

QString targetQuestion(const core::Objective &objective)
{
    if (!blank(objective.target))
        return objective.targetDate ? QString() : CheckText::tr("The target has no date: by when?");
    if (objective.targetDate)
        return CheckText::tr("No target yet: what figure do you want to reach by %1?")
            .arg(written(*objective.targetDate));
    return CheckText::tr("No target yet: what figure do you want to reach, and by when?");
}

QStringList undecided(const core::Objective &objective)
{
    QStringList all;
    if (blank(objective.title))
        all.append(CheckText::tr("No aim yet: what will be different, in a few words?"));
    if (blank(objective.goal))
        all.append(
            CheckText::tr("No organisational goal yet: which aim of the whole organisation does "
                          "this serve?"));
    if (blank(objective.measure))
        all.append(
            CheckText::tr("No measure yet: what will you count, and where is the figure kept?"));
    all.append(baselineQuestion(objective));
    all.append(targetQuestion(objective));
    if (blank(objective.owner))
        all.append(CheckText::tr("No owner yet: who answers for the result?"));
    all.removeAll(QString());
    return all;
}

QStringList doubtful(const core::Objective &objective, const QDate &today)
{
    QStringList all;
    const auto &from = objective.baselineDate;
    const auto &until = objective.targetDate;
    if (from && *from > today)
        all.append(
            CheckText::tr("The baseline is dated %1, which is still to come. A baseline is a "
                          "figure you already have.")
                .arg(written(*from)));
    if (until && *until < today)
        all.append(
            CheckText::tr("The target date, %1, has passed. Choose a later one, or record what "
                          "came of it.")
                .arg(written(*until)));
    if (from && until && *until <= *from)
        all.append(CheckText::tr("The target date, %1, is not after the baseline date, %2.")
                       .arg(written(*until), written(*from)));
    return all;
}

} // namespace

ObjectiveCheck checkObjective(const core::Objective &objective, const QDate &today)
{
    return {undecided(objective), doubtful(objective, today)};
}

} // namespace ui
