// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/unknowns.h"
#include "ui/widgets/widgets.h"

namespace ui {

/// One thing that is still unknown: a jump to its place, who finds it out, and by when.
class UnknownRow final : public Card
{
    Q_OBJECT

public:
    explicit UnknownRow(QWidget *parent = nullptr);

    void setValue(const core::Unknown &unknown);
    void flush();

Q_SIGNALS:
    void placeWanted(const core::Source &place);
    /// `inquiry` has no organisation yet.
    void settled(const core::Inquiry &inquiry);

private:
    void settle();

    core::Unknown m_unknown;
    QPushButton *m_place;
    TextField *m_owner;
    DateField *m_due;
};

} // namespace ui
