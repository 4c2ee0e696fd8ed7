// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/pagepart.h"

namespace ui {

/// Leaders to win, people to help, processes to improve, and who does what.
Page *createPeoplePage(const PageContext &context, QWidget *parent);

PagePart *createLeadersPart(const PageContext &context, QWidget *parent);
PagePart *createSupportPart(const PageContext &context, QWidget *parent);
PagePart *createProcessesPart(const PageContext &context, QWidget *parent);
PagePart *createRolesPart(const PageContext &context, QWidget *parent);

} // namespace ui
