// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/progress.h"

#include <QAbstractButton>
#include <QMap>
#include <QScrollArea>

#include <optional>

class QVBoxLayout;

namespace ui {

/// One line of the rail: icon, title, and a mark of how far the chapter is.
class NavigationItem final : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationItem(const QString &iconName, const QString &title, QWidget *parent = nullptr);

    /// None for the start page. The mark has a shape (ring, half, check) and a word.
    void setMark(std::optional<core::Mark> mark);
    /// The icon and the mark alone; the title becomes a tool tip.
    void setCompact(bool compact);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void describe();
    void drawGround(QPainter &painter) const;

    QString m_icon;
    std::optional<core::Mark> m_mark;
    bool m_compact = false;
};

/// The rail at the left: the start page and the chapters, in the order people work. Arrow keys move
/// along it, Ctrl+1 and the following go straight to a line.
class Navigation final : public QScrollArea
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    /// None is the start page.
    void setCurrent(std::optional<core::Chapter> chapter);
    void setMark(core::Chapter chapter, core::Mark mark);
    /// Without a file there is only the start page.
    void setChaptersEnabled(bool enabled);
    void setCompact(bool compact);
    /// Puts a widget above the lines: the choice of the organisation.
    void setHead(QWidget *head);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void startAsked();
    void chapterAsked(core::Chapter chapter);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeItems();
    NavigationItem *addItem(const QString &name, const QString &iconName, const QString &title);

    QVBoxLayout *m_column = nullptr;
    NavigationItem *m_start = nullptr;
    QMap<core::Chapter, NavigationItem *> m_chapters;
    QList<NavigationItem *> m_items; ///< in order
};

} // namespace ui
