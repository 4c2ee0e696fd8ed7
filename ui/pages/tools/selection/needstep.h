// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/tools/selection/walkstep.h"

#include <array>

namespace ui {

class TextField;

/// Who needs the tool, for which three tasks.
class NeedStep final : public WalkStep
{
    Q_OBJECT

public:
    explicit NeedStep(const PageContext &context);

protected:
    void refresh() override;

private:
    TextField *makeField(const QString &name, const QString &title, const QString &placeholder);
    void store();

    TextField *m_who = nullptr;
    std::array<TextField *, 3> m_tasks = {};
    TextField *m_roles = nullptr;
};

} // namespace ui
