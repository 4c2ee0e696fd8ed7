// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "ui/widgets/widgets.h"

class QBoxLayout;

namespace ui {

struct QuestionSheet;

/// What to ask to see, how sure the answer is, and what that does to it.
class EvidencePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit EvidencePanel(QWidget *parent = nullptr);

    void setSheet(const QuestionSheet &sheet);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(core::Evidence evidence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *m_ask = nullptr;
    Segments *m_grade = nullptr;
    QBoxLayout *m_row = nullptr;
    QLabel *m_effect = nullptr;
};

/// What the evidence does to an answer, in one sentence: "You gave 5 Embedded, but it is only
/// said, so it counts as 3 Structured."
QString evidenceEffect(const QuestionSheet &sheet);
/// Whether the evidence lowers what counts.
bool isCapped(const QuestionSheet &sheet);

} // namespace ui
