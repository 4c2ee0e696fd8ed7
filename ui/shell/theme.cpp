// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QIcon>
#include <QPainter>
#include <QPalette>
#include <QPointer>
#include <QProxyStyle>
#include <QRegularExpression>
#include <QStyleOption>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qreal BodyPoints = 10.5;
constexpr qreal GridPixels = 4;

Shade s_shade = Shade::Light;
qreal s_scale = 1.0;

Colours lightColours()
{
    return {.window = 0xf7f6f3,
            .rail = 0xeeece7,
            .surface = 0xffffff,
            .raised = 0xf1efeb,
            .line = 0x8a8882,
            .hairline = 0xdfdcd5,
            .text = 0x22211f,
            .quiet = 0x5c5a55,
            .accent = 0x0b6a68,
            .onAccent = 0xffffff,
            .accentSoft = 0xdcedeb,
            .good = 0x26734a,
            .caution = 0x8a5a00,
            .bad = 0xb0352b,
            .claimed = 0xb25a1f,
            .target = 0x5b4a91};
}

Colours darkColours()
{
    return {.window = 0x191a1c,
            .rail = 0x131415,
            .surface = 0x222426,
            .raised = 0x2e3134,
            .line = 0x81858a,
            .hairline = 0x393c40,
            .text = 0xedebe7,
            .quiet = 0xb3b1ac,
            .accent = 0x5fc7c0,
            .onAccent = 0x062e2c,
            .accentSoft = 0x1d4240,
            .good = 0x7dcb9c,
            .caution = 0xe3b85f,
            .bad = 0xf28d81,
            .claimed = 0xe59d69,
            .target = 0xb9a9ee};
}

QColor mixed(const QColor &one, const QColor &other, qreal share)
{
    const auto mix = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()),
                            mix(one.blueF(), other.blueF()));
}

QColor disabledText(const Colours &c)
{
    return mixed(c.quiet, c.surface, 0.35);
}

QPalette palette(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.raised);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.quiet);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.onAccent);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.text);
    palette.setColor(QPalette::ToolTipText, c.surface);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.raised);
    palette.setColor(QPalette::Mid, c.hairline);
    palette.setColor(QPalette::Dark, c.line);
    palette.setColor(QPalette::Shadow, c.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabledText(c));
    return palette;
}

/// Qt's Fusion, but for the one standard icon that every window asks for: Fusion keeps it in files
/// of pictures, and reading the first of those loads every picture plugin there is.
class Style final : public QProxyStyle
{
public:
    Style()
        : QProxyStyle(u"Fusion"_s)
    { }

    QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                       const QWidget *widget) const override
    {
        if (which == SP_ToolBarHorizontalExtensionButton)
            return icon(u"right"_s);
        return QProxyStyle::standardIcon(which, option, widget);
    }

    int pixelMetric(PixelMetric which, const QStyleOption *option,
                    const QWidget *widget) const override
    {
        if (which == PM_IndicatorWidth || which == PM_IndicatorHeight)
            return space(4);
        return QProxyStyle::pixelMetric(which, option, widget);
    }

    /// Fusion's box to tick is pale and does not grow with the print.
    void drawPrimitive(PrimitiveElement which, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        if (which == PE_IndicatorCheckBox)
            drawBox(*option, *painter);
        else
            QProxyStyle::drawPrimitive(which, option, painter, widget);
    }

private:
    static void drawBox(const QStyleOption &option, QPainter &painter)
    {
        const bool ticked = option.state.testFlag(State_On);
        const bool focused = option.state.testFlag(State_HasFocus);
        const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
        const QColor ink = option.state.testFlag(State_Enabled) ? colours().accent : colours().line;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ticked || focused ? ink : colours().line, focused ? 2 : 1.5));
        painter.setBrush(ticked ? QBrush(ink) : QBrush(colours().surface));
        painter.drawRoundedRect(box, space(1) * 0.75, space(1) * 0.75);
        const auto at = [&box](qreal x, qreal y) {
            return QPointF(box.x() + x * box.width(), box.y() + y * box.height());
        };
        painter.setPen(QPen(colours().onAccent, box.width() / 8, Qt::SolidLine, Qt::RoundCap));
        if (ticked)
            painter.drawPolyline(QPolygonF({at(0.24, 0.53), at(0.43, 0.72), at(0.78, 0.31)}));
        painter.restore();
    }
};

QString colourToken(const QString &name, const Colours &c)
{
    const std::pair<QStringView, QColor> tokens[]
        = {{u"window", c.window},
           {u"rail", c.rail},
           {u"surface", c.surface},
           {u"raised", c.raised},
           {u"line", c.line},
           {u"hairline", c.hairline},
           {u"text", c.text},
           {u"quiet", c.quiet},
           {u"accent", c.accent},
           {u"onAccent", c.onAccent},
           {u"accentSoft", c.accentSoft},
           {u"accentHover", mixed(c.accent, c.text, 0.18)},
           {u"bad", c.bad},
           {u"disabled", disabledText(c)}};
    for (const auto &[token, colour] : tokens)
        if (token == name)
            return colour.name();
    Q_ASSERT_X(false, "style sheet", qPrintable(name));
    return {};
}

/// The style sheet with its colours and distances filled in.
QString styleSheet(const Colours &c, qreal scale)
{
    QFile file(u":/style/sixpoint.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll());
    static const QRegularExpression token(u"@(\\w+)|space\\(([0-9.]+)\\)"_s);
    QString result;
    result.reserve(source.size());
    // The head comment explains the tokens with their own spelling.
    qsizetype end = source.indexOf(u"*/"_s) + 2;
    for (auto it = token.globalMatch(source, end); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(source).mid(end, match.capturedStart() - end);
        if (match.hasCaptured(2))
            result += QString::number(qRound(match.captured(2).toDouble() * GridPixels * scale))
                + u"px"_s;
        else
            result += colourToken(match.captured(1), c);
        end = match.capturedEnd();
    }
    result += QStringView(source).mid(end);
    return result;
}

} // namespace

const Colours &colours(Shade shade)
{
    static const std::array both = {lightColours(), darkColours()};
    return both[static_cast<size_t>(shade)];
}

Shade currentShade()
{
    return s_shade;
}

qreal currentScale()
{
    return s_scale;
}

QColor colour(Ink ink)
{
    const Colours &c = colours();
    switch (ink) {
    case Ink::Text:
        return c.text;
    case Ink::Quiet:
        return c.quiet;
    case Ink::Accent:
        return c.accent;
    case Ink::OnAccent:
        return c.onAccent;
    case Ink::Good:
        return c.good;
    case Ink::Caution:
        return c.caution;
    case Ink::Bad:
        return c.bad;
    }
    return c.text;
}

Shade desktopShade()
{
    // Asked before our own palette covers the desktop's.
    static const Shade shade
        = QPalette().color(QPalette::Window).lightness() < 128 ? Shade::Dark : Shade::Light;
    return shade;
}

void prepareTheme(QApplication &application, Shade shade, qreal scale)
{
    desktopShade();
    s_shade = shade;
    s_scale = scale;
    // Asked of the application, its style is the one that reads style sheets, over ours.
    static QPointer<Style> style;
    if (!style)
        application.setStyle(style = new Style);
    if (application.font() != font(TextStyle::Body))
        application.setFont(font(TextStyle::Body));
    application.setPalette(palette(colours(shade)));
}

void dress(QApplication &application)
{
    // Every widget there is takes a sheet in, even the one it has.
    if (const QString sheet = styleSheet(colours(), s_scale); sheet != application.styleSheet())
        application.setStyleSheet(sheet);
}

void applyTheme(QApplication &application, Shade shade, qreal scale)
{
    prepareTheme(application, shade, scale);
    dress(application);
}

QFont font(TextStyle style)
{
    static const QStringList families = {
        u"Lato"_s, u"Noto Sans"_s, QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()};
    QFont font(families);
    constexpr std::array factors = {0.85, 1.0, 1.0, 1.15, 1.2, 1.75};
    font.setPointSizeF(BodyPoints * s_scale * factors[static_cast<size_t>(style)]);
    if (style == TextStyle::BodyStrong || style == TextStyle::Heading || style == TextStyle::Title)
        font.setWeight(QFont::Bold);
    return font;
}

int space(int steps)
{
    return int(std::lround(steps * GridPixels * s_scale));
}

} // namespace ui
