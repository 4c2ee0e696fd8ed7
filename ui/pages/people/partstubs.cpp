// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/people/peoplepage.h"

namespace ui {

namespace {

class Later final : public PagePart
{
public:
    using PagePart::PagePart;
    void refresh() override
    { }
};

} // namespace

PagePart *createRolesPart(const PageContext &, QWidget *parent)
{
    return new Later(parent);
}

} // namespace ui
