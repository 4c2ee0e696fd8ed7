// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/decisionrecord.h"

#include <QWidget>

class QPushButton;

namespace ui {

class Segments;
class TextField;

/// Something the group asked for, and the answer.
class RequestRow final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestRow(QWidget *parent = nullptr);
    void setValue(const core::Request &request);
    const core::Request &value() const;
    void focusAnswer();

Q_SIGNALS:
    void edited(const core::Request &request);
    void removeWanted();

private:
    core::Request m_request;
    TextField *m_text = nullptr;
    Segments *m_state = nullptr;
    TextField *m_answer = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace ui
