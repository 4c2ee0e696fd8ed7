// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/version.h"

class QDialog;
class QWidget;

namespace ui {

/// What changed from a version to another state of the strategy, which is given as
/// Workspace::snapshot() gives it and called `name`, empty for the strategy as it is now. The
/// dialog stays open beside the work and deletes itself.
QDialog *showVersionChanges(const core::StrategyVersion &from, const QString &name,
                            const QString &rows, QWidget *parent);

} // namespace ui
