// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/progress.h"

class QPainter;
class QRectF;

namespace ui {

/// The sign of how far something is, each with its own shape: a ring, a half disc, a tick.
void drawStateMark(QPainter &painter, core::Mark mark, const QRectF &area);

} // namespace ui
