// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace ui {

/// The numbers of the scoring rule that a consultant may change: the caps of the evidence and the
/// weights of the groups.
class ScoringRulesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ScoringRulesDialog(const core::ScoringRules &rules, QWidget *parent = nullptr);

    core::ScoringRules rules() const;

Q_SIGNALS:
    void chosen(const core::ScoringRules &rules);

private:
    void build();
    QLayout *makeCaps();
    QLayout *makeWeights();
    void setRules(const core::ScoringRules &rules);
    void check();

    const core::ScoringRules m_given;
    QList<QSpinBox *> m_caps;
    QList<QSpinBox *> m_weights;
    QLabel *m_message = nullptr;
    QPushButton *m_store = nullptr;
};

} // namespace ui
