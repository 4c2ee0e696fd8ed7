// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/registerfile.h"
#include "ui/widgets/widgets.h"

class QTableView;

namespace ui {

class Notice;
class RegisterPreviewModel;

/// What a table would do to the register, before anything is stored: nothing comes in until the
/// person says so.
class RegisterPreviewCard final : public Card
{
    Q_OBJECT

public:
    explicit RegisterPreviewCard(QWidget *parent = nullptr);

    /// `origin` says where the table came from: "the clipboard", a file's name.
    void start(const core::RegisterPreview &preview, const QString &origin);

Q_SIGNALS:
    void taken(const core::RegisterPreview &preview, core::Faulty faulty);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCounts();
    void fitTable();

    RegisterPreviewModel *m_model = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_counts = nullptr;
    Notice *m_refused = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace ui
