// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace ui {

/// A field and a button that add something by its name. Return adds too; blank names do not.
class AddLine final : public QWidget
{
    Q_OBJECT

public:
    /// The field is called `name`, the button `name` + "Button".
    AddLine(const QString &name, const QString &title, const QString &placeholder,
            const QString &action, QWidget *parent = nullptr);

    /// For after the text was taken; a refused one stays for the person to correct.
    void clear();
    QLineEdit *editor() const;

Q_SIGNALS:
    void added(const QString &text);

private:
    void add();

    QLineEdit *m_line = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace ui
