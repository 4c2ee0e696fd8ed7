// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/person.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session.h"

#include "core/workspace/livedossier.h"

namespace support {

/// A person who writes a whole strategy in a window, chapter by chapter, and leaves out something
/// in each. Days count from the one on which the program thinks it is.
class StrategyWriter
{
public:
    StrategyWriter(ui::MainWindow &window, Person &person, const QDate &today);

    void begin(const QString &file);
    void describe(); ///< without the next review
    void answer();
    void envision(); ///< an objective without a baseline
    void lead(); ///< a sponsor who promises nothing
    void supportPeople(); ///< reluctant people get no offer
    void improve(); ///< one process, today and tomorrow
    void setRules(); ///< nobody to call at night
    void screen(); ///< one question is left
    void planActions(); ///< an action of one's own without an owner
    void moveRoadmap();
    void planRisk(); ///< a serious one that nobody watches
    void countValue(); ///< a benefit without a cost

    /// "2/9/2027"
    QString day(int fromToday) const;
    const core::Dossier &dossier() const;

private:
    void goTo(Qt::Key digit, core::Chapter expected);

    ui::MainWindow &m_window;
    Person &person; ///< as DO() knows it
    const QDate m_today;
};

/// What is asked for by name in more than one place.
inline const QString OwnAction = QStringLiteral("Show the answers at the night handover");
inline const QString EarlyOffer = QStringLiteral("Try it a week before the others");
inline const QString MiddleOffer = QStringLiteral("Half an hour with a real question");
inline const QString ReluctantOffer
    = QStringLiteral("A colleague sits beside them for the first week");
inline const QString Statement
    = QStringLiteral("Everyone on every shift hears the same news on the same day.");
inline const QString SeriousRisk = QStringLiteral("The night shift shares one password");

} // namespace support
