// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/profile.h"

#include <QWidget>

namespace ui {

/// The six points as bars that move while one answers. Filled is what counts, the dashed outline
/// behind it what is claimed. Painted in one go, because it is drawn again with every answer.
class ProfileSide final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileSide(const core::Framework &framework, QWidget *parent = nullptr);

    void setProfile(const core::Profile &profile);
    void setCurrent(const core::PointCode &point);
    /// The text that stands at the end of a bar, for tests and for people who hear it.
    QString statement(const core::PointProfile &point) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const core::PointCode &point);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int rowHeight() const;
    int legendHeight() const;
    void drawRow(QPainter &painter, const QRect &area, const core::PointProfile &point) const;
    void drawBar(QPainter &painter, const QRectF &track, const core::PointProfile &point) const;
    void drawLegend(QPainter &painter, int top) const;

    const core::Framework &m_framework;
    QList<core::PointProfile> m_points;
    core::PointCode m_current;
};

} // namespace ui
