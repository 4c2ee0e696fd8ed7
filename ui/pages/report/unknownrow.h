// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/unknowns.h"
#include "ui/widgets/widgets.h"

namespace ui {

/// Something not yet known: the way to its place, and who finds it out by when.
class UnknownRow final : public QWidget
{
    Q_OBJECT

public:
    explicit UnknownRow(QWidget *parent = nullptr);

    void setValue(const core::Unknown &unknown);
    const core::Unknown &value() const;

Q_SIGNALS:
    void goWanted();
    void inquiryChanged(const QString &owner, const std::optional<QDate> &due);

private:
    QWidget *makeFields();
    void toggle();
    void showSettled();

    core::Unknown m_unknown;
    QLabel *m_text = nullptr;
    QLabel *m_settled = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_ask = nullptr;
    QWidget *m_fields = nullptr;
    TextField *m_owner = nullptr;
    DateField *m_due = nullptr;
};

} // namespace ui
