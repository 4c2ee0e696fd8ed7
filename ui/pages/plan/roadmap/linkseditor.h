// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

class QComboBox;
class QPushButton;

namespace ui {

/// Which action waits for which, by choosing two of them; the links that are there, to take away.
class LinksEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit LinksEditor(const PageContext &context, QWidget *parent = nullptr);
    void refresh();

private:
    void link();
    void fillAfter();
    void showLinks();

    PageContext m_context;
    QComboBox *m_action = nullptr;
    QComboBox *m_after = nullptr;
    QPushButton *m_make = nullptr;
    QWidget *m_list = nullptr;
    QStringList m_shown;
};

} // namespace ui
