// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/strategy.h"
#include "ui/widgets/widgets.h"

class QBoxLayout;

namespace ui {

/// A decision the readers of the report are asked for: what, who, by when.
class DecisionRow final : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionRow(QWidget *parent = nullptr);

    void setValue(const core::Decision &decision);
    const core::Decision &value() const;
    void focusText();
    void focusDecider();

Q_SIGNALS:
    void edited(const core::Decision &decision);
    void removeWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    core::Decision m_decision;
    TextField *m_text = nullptr;
    TextField *m_decider = nullptr;
    DateField *m_due = nullptr;
    QPushButton *m_remove = nullptr;
    QBoxLayout *m_row = nullptr;
};

} // namespace ui
