// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/pagepart.h"

namespace ui {

/// What people may do, who steps in, and what the law asks about.
Page *createRulesPage(const PageContext &context, QWidget *parent);

PagePart *createPolicyPart(const PageContext &context, QWidget *parent);
PagePart *createModerationPart(const PageContext &context, QWidget *parent);
PagePart *createCrisisPart(const PageContext &context, QWidget *parent);
PagePart *createChecklistsPart(const PageContext &context, QWidget *parent);

} // namespace ui
