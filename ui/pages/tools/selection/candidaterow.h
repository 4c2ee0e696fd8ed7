// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/candidate.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

/// A candidate with where it comes from.
class CandidateRow final : public QWidget
{
    Q_OBJECT

public:
    explicit CandidateRow(QWidget *parent = nullptr);
    void setValue(const core::Candidate &candidate);
    const core::Candidate &value() const;

Q_SIGNALS:
    void removeWanted();

private:
    core::Candidate m_candidate;
    QLabel *m_name = nullptr;
    QLabel *m_origin = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace ui
