// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QObject>

class QApplication;
class QIcon;
class QWidget;

namespace ui {

/// The colours everything is drawn with, by meaning. One accent; the rest is grey.
struct Colours
{
    QColor window; ///< behind the pages
    QColor rail; ///< behind the navigation
    QColor surface; ///< cards and fields
    QColor raised; ///< hovered and selected surfaces
    QColor line; ///< field borders and chart axes (3:1 on surface)
    QColor hairline; ///< between things that space keeps apart already: cards, table rows
    QColor text; ///< 7:1 on surface and on window
    QColor quiet; ///< secondary text, 4.5:1
    QColor accent; ///< buttons, focus, the chosen thing; 4.5:1 on surface
    QColor onAccent; ///< text on accent
    QColor accentSoft; ///< tint behind a chosen thing
    QColor good, caution, bad; ///< states, each with a word or a shape beside it
    QColor claimed; ///< the second series of a chart
    QColor target; ///< the target line
};

enum class Shade { Light, Dark };

/// Set in steps of one scale (1.2): Note 0.85, Body 1, Lead 1.15, Heading 1.2, Title 1.75.
enum class TextStyle { Note, Body, BodyStrong, Lead, Heading, Title };

const Colours &colours(Shade shade);
/// The shade the application is drawn in: what applyTheme() was last given.
Shade currentShade();
inline const Colours &colours()
{
    return colours(currentShade());
}
/// Palette, style and style sheet (resources/style) of the whole program. Can be called again while
/// it runs. `scale` multiplies every font and distance, for people who need larger print.
void applyTheme(QApplication &application, Shade shade, qreal scale = 1.0);
/// The same in two steps, for the start: everything but the style sheet, then the style sheet. With
/// it set, Qt styles all widgets below one anew each time that one is put into another.
void prepareTheme(QApplication &application, Shade shade, qreal scale = 1.0);
void dress(QApplication &application);
/// The scale that applyTheme() was last given.
qreal currentScale();
/// The shade that the desktop asks for, by its palette.
Shade desktopShade();

QFont font(TextStyle style);
/// A distance of the 4-pixel grid, scaled: space(2) is 8 pixels at 100 %.
int space(int steps);

/// What an icon is drawn with.
enum class Ink { Text, Quiet, Accent, OnAccent, Good, Caution, Bad };
/// An icon of ours (resources/icons/NAME.svg), drawn anew for each shade.
QIcon icon(const QString &name, Ink ink = Ink::Text);
QColor colour(Ink ink);

} // namespace ui
