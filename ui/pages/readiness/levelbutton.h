// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/wrappedtext.h"

#include <QAbstractButton>
#include <QHash>

namespace ui {

/// One of the five answers to a question: its key, the level word, and what one sees at that level.
class LevelButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LevelButton(int level, QWidget *parent = nullptr);

    /// `anchor` is the question's own words for this level and is set as strong text; otherwise
    /// `meaning` says what the level means in general. `behaviours` is shown below as a list.
    void setTexts(const QString &word, const QString &anchor, const QString &meaning);
    void setBehaviours(const QStringList &behaviours);
    /// What the level counts as with the evidence at hand; said at the end of the row when lower.
    void setCounted(int level);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Where the parts of a row stand when it is of a certain width.
    struct Geometry
    {
        QRect key;
        QRect word;
        QRect counted;
        QPoint textAt;
        WrappedText text;
        struct Bullet
        {
            QPoint at;
            WrappedText text;
        };
        QList<Bullet> bullets;
        int height = 0;
    };
    const Geometry &geometryFor(int width) const;
    Geometry arrange(int width) const;
    void describe();
    void shape();
    QString countedText() const;

    const int m_level;
    int m_counted;
    QString m_word;
    QString m_anchor;
    QString m_meaning;
    QStringList m_behaviours;
    ShapedText m_text; ///< the anchor, or else what the level means
    QList<ShapedText> m_bullets; ///< the behaviours
    /// By width: a layout asks for the height of a row many times before it is drawn once.
    mutable QHash<int, Geometry> m_geometries;
};

} // namespace ui
