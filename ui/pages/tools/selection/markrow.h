// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/criterion.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace ui {

class Segments;

/// One mark from 0 to 4, by mouse or by the key of its number.
class MarkRow final : public QWidget
{
    Q_OBJECT

public:
    explicit MarkRow(QWidget *parent = nullptr);
    void setValue(const core::Criterion &criterion);
    void setMark(std::optional<int> mark);

Q_SIGNALS:
    void chosen(std::optional<int> mark);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_name = nullptr;
    Segments *m_marks = nullptr;
};

/// "unusable" … "very good"; for 0 to BestMark.
QString markWord(int mark);

} // namespace ui
