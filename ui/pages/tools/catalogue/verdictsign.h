// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/fit.h"

#include <QWidget>

class QPainter;
class QRectF;

namespace ui {

/// A tick, a ring, a cross and a question mark: each verdict has a shape of its own, so that its
/// colour is never the only signal.
void drawVerdictSign(QPainter &painter, core::Verdict verdict, const QRectF &box);
/// The sign of the verdict that a reason of this direction leads to.
core::Verdict verdictOf(core::FitReason::Direction direction);

/// The sign alone, beside a text that says the same.
class VerdictSign final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictSign(QWidget *parent = nullptr);
    void setVerdict(core::Verdict verdict);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    core::Verdict m_verdict = core::Verdict::NotEnoughKnown;
};

} // namespace ui
