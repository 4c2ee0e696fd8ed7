// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/theme.h"
#include "ui/support/wrappedtext.h"

#include <QLabel>

namespace ui {

/// A label of plain text that wraps and keeps its style when the theme changes. It measures and
/// looks as a QLabel does; a page of wrapped text asks every label for its size many times while it
/// is laid out, and QLabel shapes its text anew each time.
class StyledLabel final : public QLabel
{
    Q_OBJECT

public:
    StyledLabel(const QString &text, TextStyle style, Ink ink, QWidget *parent = nullptr);

    void setInk(Ink ink);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();
    bool isPlain() const;
    Qt::LayoutDirection textDirection() const;
    const ShapedText &shaped() const;
    WrappedText wrapped(int width) const;
    /// With the margins; as wide as the text is, up to `width`.
    QSize sizeFor(int width) const;

    const TextStyle m_style;
    Ink m_ink;
    mutable ShapedText m_shaped;
    mutable std::pair<QString, QFont> m_shapedFrom;
};

} // namespace ui
