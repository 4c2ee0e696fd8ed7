// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/version.h"
#include "ui/shell/page.h"
#include "ui/widgets/cardlist.h"
#include "ui/widgets/widgets.h"

#include <memory>

namespace ui {

class Notice;
class VersionRow;

/// Calling the strategy final, and the versions that were.
class VersionsCard final : public Card
{
    Q_OBJECT

public:
    explicit VersionsCard(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    void focusFirst();

Q_SIGNALS:
    void exportWanted(const core::StrategyVersion &version);

private:
    VersionRow *makeRow();
    void callFinal();
    void refuse(const QStringList &errors);
    void rename(const core::StrategyVersion &version);
    void remove(const core::StrategyVersion &version);
    void compare(const core::StrategyVersion &version);
    QString suggestion() const;

    PageContext m_context;
    QPushButton *m_call = nullptr;
    Notice *m_refusal = nullptr;
    std::unique_ptr<CardList<core::StrategyVersion, VersionRow>> m_rows;
};

} // namespace ui
