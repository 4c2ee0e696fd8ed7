// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QVariant>

class QWidget;

namespace ui {

/// What a page shows beyond what the file holds: which part, who is asked, names typed into a line
/// that adds. Taken from a page that goes and given to the one that is made in its place.
class PagePlace
{
public:
    /// Says that what `control` shows is such a thing: a Segments, a QComboBox with data, a
    /// QLineEdit or a button to check, of a name that one control in view has. A control that shows
    /// what the file holds must not be one, for it may show another row on the new page.
    static void keep(QWidget *control);

    explicit PagePlace(const QWidget &page);

    /// As if the person chose and typed all that differs.
    void restoreTo(QWidget &page) const;

private:
    struct Shown
    {
        QString name; ///< of the control
        QVariant value;
    };

    QList<Shown> m_all; ///< what holds others comes before them
};

} // namespace ui
