// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/process.h"
#include "ui/shell/page.h"

#include <array>

class QLabel;

namespace ui {

class FlowGrid;
template<class T>
class RowSection;

/// The steps of one process as it is today and as it will be, side by side with their totals.
class ProcessSteps final : public QWidget
{
    Q_OBJECT

public:
    explicit ProcessSteps(const PageContext &context, QWidget *parent = nullptr);
    void setProcess(const core::Process &process);

private:
    using Moment = core::ProcessStep::Moment;
    struct Side
    {
        Moment moment = Moment::Today;
        RowSection<core::ProcessStep> *steps = nullptr;
        QLabel *total = nullptr;
    };

    Side makeSide(Moment moment, FlowGrid *grid);

    PageContext m_context;
    core::ProcessId m_process;
    std::array<Side, 2> m_sides;
};

} // namespace ui
