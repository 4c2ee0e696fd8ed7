// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/strategy.h"
#include "ui/widgets/widgets.h"

namespace ui {

/// One thing the organisation will not do, and why.
class VisionExclusionRow final : public QWidget
{
    Q_OBJECT

public:
    explicit VisionExclusionRow(QWidget *parent = nullptr);

    void setValue(const core::Exclusion &exclusion);
    const core::Exclusion &value() const;
    void focusText();
    void focusReason();

Q_SIGNALS:
    void edited(const core::Exclusion &exclusion);
    void removeWanted();

private:
    core::Exclusion m_exclusion;
    TextField *m_text = nullptr;
    TextField *m_reason = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace ui
