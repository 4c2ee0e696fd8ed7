// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/people/stakeholdermaplayout.h"

#include <QWidget>

namespace ui {

/// Stakeholders by influence (across) and enthusiasm (up), to drag with the mouse or to move with
/// keys: arrows choose, Ctrl and an arrow move the chosen one, Delete takes it off the map, Return
/// asks for its row. Escape ends a drag. Those who are not placed wait in a tray.
///
/// What a person does is told with placed(); the stored row comes back with setStakeholders().
class StakeholderMap final : public QWidget
{
    Q_OBJECT

public:
    explicit StakeholderMap(QWidget *parent = nullptr);

    void setStakeholders(const QList<core::Stakeholder> &stakeholders);
    const core::Stakeholder *chosen() const; ///< null for none
    const StakeholderMapLayout &layoutNow() const;

    /// "Managing partner: influence 5 of 5, enthusiasm 2 of 5. Win over."
    static QString describe(const core::Stakeholder &stakeholder);

Q_SIGNALS:
    void placed(const core::Stakeholder &row); ///< with the new influence and enthusiasm
    void opened(const core::StakeholderId &id);
    /// What is chosen, or where it would go while it is dragged, in words.
    void told(const QString &words);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    /// What a mouse button that is held does.
    struct Drag
    {
        QPointF from; ///< where the button went down
        QPointF now;
        QPointF grip; ///< from the chip's corner
        bool begun = false; ///< moved far enough to be meant
    };

    const core::Stakeholder *find(const core::StakeholderId &id) const;
    void layOut();
    void choose(const core::StakeholderId &id);
    void tell(const core::Stakeholder &stakeholder);
    bool chooseByKey(int key);
    void chooseAlong(int step);
    void chooseUpOrDown(int direction);
    bool moveByKey(int key);
    void place(const core::Stakeholder &stakeholder, const std::optional<MapCell> &cell);
    void dragTo(const QPointF &point);
    void drop();
    void endDrag();
    core::Stakeholder dragged() const; ///< as it would be where the mouse is
    bool overSomething() const;

    void drawField(QPainter &painter) const;
    void drawWords(QPainter &painter) const;
    void drawTray(QPainter &painter) const;
    void drawChip(QPainter &painter, const MapChip &chip, const QRectF &area, bool ghost) const;

    QList<core::Stakeholder> m_stakeholders;
    StakeholderMapLayout m_layout;
    core::StakeholderId m_chosen;
    std::optional<Drag> m_drag;
};

} // namespace ui
