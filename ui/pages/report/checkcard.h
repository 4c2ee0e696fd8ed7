// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checks/checks.h"
#include "ui/widgets/cardlist.h"
#include "ui/widgets/widgets.h"

#include <memory>

namespace ui {

class FindingRow;

/// What is to be said against the strategy: all of it, or the findings of one severity.
class CheckCard final : public Card
{
    Q_OBJECT

public:
    explicit CheckCard(QWidget *parent = nullptr);
    void setFindings(const QList<core::StrategyFinding> &findings);

Q_SIGNALS:
    void placeChosen(const core::Source &place);

private:
    FindingRow *makeRow();
    void showChosen();

    QList<core::StrategyFinding> m_findings;
    QLabel *m_title = nullptr;
    QLabel *m_words = nullptr;
    Segments *m_filter = nullptr;
    std::unique_ptr<CardList<core::StrategyFinding, FindingRow>> m_rows;
};

} // namespace ui
