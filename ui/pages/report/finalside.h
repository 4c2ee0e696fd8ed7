// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checks/checks.h"
#include "core/strategy/version.h"
#include "ui/shell/page.h"

#include <QScrollArea>

namespace ui {

class CheckCard;
class VersionsCard;

/// Beside the pages: what is left to do until the strategy is final, and the versions that were.
class FinalSide final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FinalSide(const PageContext &context, QWidget *parent = nullptr);

    void refresh(const QList<core::StrategyFinding> &findings);
    void focusVersions();

Q_SIGNALS:
    void exportWanted(const core::StrategyVersion &version);

private:
    VersionsCard *m_versions = nullptr;
    CheckCard *m_findings = nullptr;
};

} // namespace ui
