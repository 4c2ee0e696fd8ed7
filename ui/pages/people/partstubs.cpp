// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/people/peoplepage.h"
#include "ui/pages/plan/planpage.h"

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

PagePart *createSupportPart(const PageContext &, QWidget *parent)
{
    return new Later(parent);
}
PagePart *createProcessesPart(const PageContext &, QWidget *parent)
{
    return new Later(parent);
}
PagePart *createRolesPart(const PageContext &, QWidget *parent)
{
    return new Later(parent);
}
{
    return new Later(parent);
}
{
    return new Later(parent);
}
{
    return new Later(parent);
}
{
    return new Later(parent);
}

PagePart *createRoadmapPart(const PageContext &, QWidget *parent) { return new Later(parent); }

} // namespace ui
