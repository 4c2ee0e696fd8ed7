// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ui {

/// Who answers: an alias and the group the person speaks for. One row; Enter adds.
class RespondentForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RespondentForm(const QString &action, QWidget *parent = nullptr);

    /// Empties the field and puts the keyboard focus there.
    void begin();

Q_SIGNALS:
    void given(const QString &alias, core::Role role);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void give();

    QLineEdit *m_alias = nullptr;
    QComboBox *m_role = nullptr;
};

} // namespace ui
