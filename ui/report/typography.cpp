// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/typography.h"
#include "ui/report/direction.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::report {
namespace {

enum class Slope { Upright, Italic };

struct Specification
{
    Style style;
    qreal size; ///< in points
    qreal leading; ///< in points
    QFont::Weight weight;
    QRgb colour;
    Slope slope = Slope::Upright;
};

constexpr std::array Scale = {
    Specification{Style::CoverOrganisation, 15, 20, QFont::DemiBold, ink::Paper},
    Specification{Style::CoverTitle, 40, 45, QFont::Bold, ink::Paper},
    Specification{Style::CoverSubtitle, 17, 22.5, QFont::Normal, ink::OnAccentQuiet},
    Specification{Style::CoverStatus, 10, 12.5, QFont::Bold, ink::Paper},
    Specification{Style::MastheadTitle, 26, 30, QFont::Bold, ink::Paper},
    Specification{Style::ControlLabel, 9, 15, QFont::Normal, ink::Quiet},
    Specification{Style::ControlValue, 10.5, 15, QFont::DemiBold, ink::Text},
    Specification{Style::ContentsEntry, 10, 12.5, QFont::DemiBold, ink::Text},
    Specification{Style::ContentsFigure, 9.5, 12.5, QFont::Normal, ink::Text},
    Specification{Style::SectionNumber, 19, 22.5, QFont::Light, ink::Accent},
    Specification{Style::SectionTitle, 19, 22.5, QFont::Bold, ink::Text},
    Specification{Style::Heading, 11.5, 15, QFont::Bold, ink::Accent},
    Specification{Style::Body, 10, 12.5, QFont::Normal, ink::Text},
    Specification{Style::Lead, 11.5, 15, QFont::Normal, ink::Text},
    Specification{Style::Quote, 10.5, 15, QFont::Normal, ink::Text, Slope::Italic},
    Specification{Style::Note, 8, 10, QFont::Normal, ink::Quiet},
    Specification{Style::Caption, 9, 12.5, QFont::Bold, ink::Text},
    Specification{Style::ColumnTitle, 8, 10, QFont::DemiBold, ink::Accent},
    Specification{Style::Cell, 8.5, 10.5, QFont::Normal, ink::Text},
    Specification{Style::StrongCell, 8.5, 10.5, QFont::Bold, ink::Text},
    Specification{Style::QuietCell, 8.5, 10.5, QFont::Normal, ink::Quiet},
    Specification{Style::MissingCell, 8.5, 10.5, QFont::Normal, ink::Missing, Slope::Italic},
    Specification{Style::FigureTitle, 11, 15, QFont::Bold, ink::Text},
    Specification{Style::FactLabel, 8, 10, QFont::Normal, ink::Quiet},
    Specification{Style::FactValue, 14, 17.5, QFont::Bold, ink::Accent},
    Specification{Style::FactText, 10, 12.5, QFont::DemiBold, ink::Accent},
    Specification{Style::SideLabel, 8.5, 12.5, QFont::Bold, ink::Accent},
    Specification{Style::Running, 8, 10, QFont::Normal, ink::Quiet},
    Specification{Style::RunningStrong, 8, 10, QFont::Bold, ink::Text},
};
static_assert(Scale.size() == StyleCount);

QFont fontFor(const Specification &specification, const QStringList &families)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(int(std::lround(points(specification.size))));
    font.setWeight(specification.weight);
    font.setItalic(specification.slope == Slope::Italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing at all keeps letters from melting into ligatures, which readers of the PDF such
    // as search and speech would meet as one unknown letter.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.1);
    return font;
}

} // namespace

qreal onGrid(qreal height)
{
    // Sums of line heights carry rounding errors; a hair above a grid line is on it.
    return std::ceil(height / sheet::Grid - 0.01) * sheet::Grid;
}

QStringList fontFamilies(const QString &language)
{
    const QLocale locale(language);
    QString shapes = u"SC"_s;
    if (locale.language() == QLocale::Japanese)
        shapes = u"JP"_s;
    else if (locale.language() == QLocale::Korean)
        shapes = u"KR"_s;
    else if (locale.script() == QLocale::TraditionalHanScript)
        shapes = locale.territory() == QLocale::HongKong ? u"HK"_s : u"TC"_s;
    return {u"Lato"_s, u"Noto Sans"_s, u"DejaVu Sans"_s, u"Noto Sans CJK "_s + shapes};
}

Typography::Typography(const QString &language)
{
    const QStringList families = fontFamilies(language);
    for (const Specification &specification : Scale) {
        Type &type = m_types[size_t(specification.style)];
        type.font = fontFor(specification, families);
        type.leading = points(specification.leading);
        type.colour = QColor::fromRgb(specification.colour);
        type.direction = directionOfLanguage(language);
    }
}

} // namespace ui::report
