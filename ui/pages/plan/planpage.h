// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/pagepart.h"

namespace ui {

/// What will be done, when, what may go wrong, and what it is worth.
Page *createPlanPage(const PageContext &context, QWidget *parent);

PagePart *createActionsPart(const PageContext &context, QWidget *parent);
PagePart *createRoadmapPart(const PageContext &context, QWidget *parent);
PagePart *createRisksPart(const PageContext &context, QWidget *parent);
PagePart *createValuePart(const PageContext &context, QWidget *parent);

} // namespace ui
