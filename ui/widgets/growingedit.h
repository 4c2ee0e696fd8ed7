// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace ui {

/// A box of plain text that is as high as its text, within limits. Layouts learn its height for
/// any width before they hand widths out, as they do for a label whose words wrap; so whatever it
/// stands in gives it room at once.
class GrowingEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Between so many lines; beyond the most it scrolls.
    GrowingEdit(int fewestLines, int mostLines, QWidget *parent = nullptr);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Measured
    {
        int width = -1;
        int revision = -1;
        int height = 0;
    };

    void askForRoom();
    int lineHeight() const;
    int heightNow() const;
    int textHeight(int width) const;

    const int m_fewestLines;
    const int m_mostLines;
    int m_given = 0; ///< the width a layout gave last
    mutable Measured m_measured;
};

} // namespace ui
