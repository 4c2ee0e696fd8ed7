// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;

namespace ui {

/// Fields side by side, each with its share of the width; one below the other where it is narrow.
class FieldLine final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldLine(QWidget *parent = nullptr);
    void add(QWidget *field, int share = 1);
    int count() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_layout;
};

} // namespace ui
