// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>

#include <array>

/// The look of the printed page: its measures, its type and its colours.
namespace ui::report {

/// Pages are laid out in twentieths of a point. Type of that many pixels has advances fine enough
/// to look the same on every device, and QFont takes whole pixels only.
constexpr qreal UnitsPerPoint = 20;
constexpr qreal points(qreal count)
{
    return count * UnitsPerPoint;
}

/// A4 with a narrow column for numbers and labels beside a column of about 80 characters for text.
/// Tables and figures take both.
namespace sheet {
constexpr qreal Width = points(595);
constexpr qreal Height = points(842);
constexpr qreal Left = points(50);
constexpr qreal Right = points(545);
constexpr qreal Top = points(65);
constexpr qreal Bottom = points(782.5);
constexpr qreal TextLeft = points(125);
constexpr qreal HeaderTop = points(38);
constexpr qreal FooterTop = points(795);
constexpr qreal FullWidth = Right - Left;
constexpr qreal TextWidth = Right - TextLeft;
constexpr qreal BodyHeight = Bottom - Top;
/// Heights are whole steps of this grid; a line of text is five of them.
constexpr qreal Grid = points(2.5);
} // namespace sheet

/// The next line of the grid at or below a height.
qreal onGrid(qreal height);

namespace ink {
constexpr QRgb Text = 0xff1a2a2e;
constexpr QRgb Quiet = 0xff56666b;
constexpr QRgb Accent = 0xff0f5c63;
constexpr QRgb AccentRing = 0xff2f767d;
constexpr QRgb Tint = 0xffeef4f4;
constexpr QRgb Hairline = 0xffc5d0d2;
constexpr QRgb Missing = 0xff8a4a00;
constexpr QRgb Claimed = 0xff8a5a00;
constexpr QRgb Target = 0xff5b4a91;
constexpr QRgb Paper = 0xffffffff;
constexpr QRgb OnAccentQuiet = 0xffcfe3e4;
} // namespace ink

enum class Style {
    CoverOrganisation,
    CoverTitle,
    CoverSubtitle,
    CoverStatus,
    MastheadTitle,
    ControlLabel,
    ControlValue,
    ContentsEntry,
    ContentsFigure,
    SectionNumber,
    SectionTitle,
    Heading,
    Body,
    Lead,
    Quote,
    Note,
    Caption,
    ColumnTitle,
    Cell,
    StrongCell,
    QuietCell,
    MissingCell,
    FigureTitle,
    FactLabel,
    FactValue,
    FactText,
    SideLabel,
    Running,
    RunningStrong,
};
constexpr int StyleCount = int(Style::RunningStrong) + 1;

/// One step of the type scale. Its lines stand `leading` apart.
struct Type
{
    QFont font;
    qreal leading = 0;
    QColor colour;
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< of the report
};

/// The families of the report in order of choice. The last are for other scripts; Chinese, Japanese
/// and Korean share letters and want the shapes of their language (BCP 47).
QStringList fontFamilies(const QString &language);

/// The type scale. Each layout has its own, because fonts may not be shared between threads.
class Typography
{
public:
    explicit Typography(const QString &language);
    const Type &operator[](Style style) const
    {
        return m_types[size_t(style)];
    }
    bool isRightToLeft() const
    {
        return m_types.front().direction == Qt::RightToLeft;
    }

private:
    std::array<Type, StyleCount> m_types;
};

} // namespace ui::report
