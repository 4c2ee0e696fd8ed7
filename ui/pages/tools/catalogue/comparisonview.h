// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/catalogueview.h"

#include <QTableView>

namespace ui {

class ComparisonModel;

/// Entries side by side, whole texts, as high as its rows: the page scrolls, not the table. A row
/// that differs has a word and a bar beside its name.
class ComparisonView final : public QTableView
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);
    void setComparison(const core::Comparison &comparison, const QStringList &names);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();

    ComparisonModel *m_model = nullptr;
};

} // namespace ui
