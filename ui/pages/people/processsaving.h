// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/process.h"
#include "core/value/saving.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;

namespace ui {

class Notice;

/// What a process saves in a year, and what can be made of it: an objective, and a line of the
/// estimate.
class ProcessSaving final : public QWidget
{
    Q_OBJECT

public:
    explicit ProcessSaving(const PageContext &context, QWidget *parent = nullptr);
    void setProcess(const core::Process &process);

private:
    void makeButtons();
    void makeObjective();
    /// Adds the line, or goes to it when it is there.
    void estimate();
    core::Saving saved() const;

    PageContext m_context;
    core::Process m_process;
    QLabel *m_sentence = nullptr;
    Notice *m_doubts = nullptr;
    QPushButton *m_estimate = nullptr;
    QLabel *m_state = nullptr;
};

} // namespace ui
