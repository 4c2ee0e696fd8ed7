// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/adoption.h"
#include "ui/shell/page.h"

#include <functional>

class QLabel;
class QPushButton;

namespace ui {

template<class T>
class FixedRows;

/// Three groups of people: how many, how we know, what helps them read and what helps them
/// contribute.
class AdopterSection final : public QWidget
{
    Q_OBJECT

public:
    explicit AdopterSection(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    /// Puts the focus on the group with this word, or on the first.
    QWidget *openGroup(const QString &word);

private:
    void makeButtons();
    void makeRows();
    void sizeFromHeadcount();
    void sizeFromSurvey();
    void store(const core::AdopterNumbers &numbers,
               const std::function<QString(core::Adopters)> &basisOf);
    core::AdopterSurvey survey() const;

    PageContext m_context;
    QPushButton *m_byHeadcount = nullptr;
    QPushButton *m_bySurvey = nullptr;
    QPushButton *m_sayHeadcount = nullptr;
    QLabel *m_known = nullptr;
    FixedRows<core::AdopterGroup> *m_rows = nullptr;
    QLabel *m_sum = nullptr;
};

} // namespace ui
