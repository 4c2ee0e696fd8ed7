// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"

#include <QWidget>

namespace ui {

/// Parts of a report on a page of the window: the same words, figures and tables as on paper.
class BlocksView final : public QWidget
{
    Q_OBJECT

public:
    explicit BlocksView(const QString &name, QWidget *parent = nullptr);
    /// Hides itself when there is nothing to show.
    void setBlocks(const QList<core::report::Block> &blocks);
    bool isEmpty() const;

private:
    QList<core::report::Block> m_blocks;
    QWidget *m_content = nullptr;
};

} // namespace ui
