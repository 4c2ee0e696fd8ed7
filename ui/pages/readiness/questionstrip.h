// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

/// What one question of the strip looks like.
struct StripCell
{
    enum class State { Open, Answered, DontKnow, DoesNotApply };
    State state = State::Open;
    int level = 0;
    bool operator==(const StripCell &) const = default;
};

/// All questions as a strip, grouped by point. An answered one is filled and holds its level, “?”
/// is don't know, “–” does not apply, an empty ring is still open.
class QuestionStrip final : public QWidget
{
    Q_OBJECT

public:
    struct Group
    {
        QString label; ///< "P4"
        QString name; ///< "Leadership support"
        QStringList questions; ///< for the tooltips
    };

    explicit QuestionStrip(const QList<Group> &groups, QWidget *parent = nullptr);

    /// As many cells as all groups have questions.
    void setCells(const QList<StripCell> &cells);
    void setCurrent(int index);
    /// The middle of a cell, for a test's mouse.
    QPoint centre(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Place
    {
        QRect label;
        QList<QRect> cells;
    };
    QList<Place> arrange(int width, int *height) const;
    const QRect &cellRect(int index) const;
    int indexAt(const QPoint &position) const;
    void describe();

    const QList<Group> m_groups;
    QList<StripCell> m_cells;
    QList<Place> m_places;
    QList<QRect> m_rects;
    int m_current = 0;
};

} // namespace ui
