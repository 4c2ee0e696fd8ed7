// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/people.h"
#include "ui/shell/page.h"

class QLabel;

namespace ui {

class BlocksView;
class Notice;
template<class T>
class RowSection;

/// The confidence survey: what it comes to, a table to paste, and the marks of each person.
class ConfidenceSection final : public QWidget
{
    Q_OBJECT

public:
    explicit ConfidenceSection(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    /// Puts the focus on the reading with this id, or where one is added.
    QWidget *openReading(const QString &id);

private:
    void makePaste();
    void makeList();
    void paste();

    PageContext m_context;
    QLabel *m_result = nullptr;
    BlocksView *m_table = nullptr;
    Notice *m_notice = nullptr;
    RowSection<core::ConfidenceReading> *m_list = nullptr;
};

} // namespace ui
