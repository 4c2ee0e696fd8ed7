// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/coverage/coveragecell.h"

#include "ui/pages/coverage/coveragemodel.h"
#include "ui/shell/theme.h"

#include <QLineEdit>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QColor mixed(const QColor &over, const QColor &under, float share)
{
    const auto part = [share](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(part(over.redF(), under.redF()), part(over.greenF(), under.greenF()),
                            part(over.blueF(), under.blueF()));
}

/// Relative luminance as the web's contrast rules define it.
double luminance(const QColor &colour)
{
    const auto linear = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

void drawDots(QPainter &painter, const QPointF &centre, int strength, const QColor &ink)
{
    const qreal radius = space(1) * 0.6;
    const qreal step = radius * 3.4;
    for (int i = 0; i < 3; ++i) {
        const QPointF at(centre.x() + (i - 1) * step, centre.y());
        painter.setPen(QPen(ink, 1));
        painter.setBrush(i < strength ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawEllipse(at, radius, radius);
    }
}

void drawFocus(QPainter &painter, const QRectF &area)
{
    painter.setPen(QPen(colours().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), space(1) + 2, space(1) + 2);
}

/// In two lines where one is too narrow; what does not fit then ends in dots.
void drawName(QPainter &painter, const QRectF &area, const QString &name)
{
    painter.setFont(ui::font(TextStyle::Body));
    painter.setPen(colours().text);
    const QFontMetrics metrics = painter.fontMetrics();
    const int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;
    const QRect needed = metrics.boundingRect(area.toRect(), flags, name);
    const bool fits = needed.height() <= 2 * metrics.lineSpacing() && needed.width() <= area.width();
    painter.drawText(area, flags,
                     fits ? name : metrics.elidedText(name, Qt::ElideRight, int(area.width())));
}

} // namespace

QColor strengthTint(int strength)
{
    constexpr std::array shares = {0.0F, 0.16F, 0.5F, 1.0F};
    return mixed(colours().accent, colours().surface, shares[size_t(qBound(0, strength, 3))]);
}

QColor strengthInk(int strength)
{
    if (strength == 0)
        return colours().quiet;
    const QColor tint = strengthTint(strength);
    return contrast(colours().text, tint) >= contrast(colours().onAccent, tint)
        ? colours().text
        : colours().onAccent;
}

void drawStrength(QPainter &painter, const QRectF &area, int strength, bool hovered)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor edge = hovered ? colours().accent : colours().hairline;
    painter.setPen(strength == 0 || hovered ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter.setBrush(strengthTint(strength));
    painter.drawRoundedRect(area, space(1), space(1));

    const QColor ink = strengthInk(strength);
    painter.setFont(font(strength == 0 ? TextStyle::Body : TextStyle::BodyStrong));
    painter.setPen(ink);
    const qreal half = area.height() * 0.58;
    const QRectF number(area.left(), area.top() + 1, area.width(), half);
    painter.drawText(number, Qt::AlignHCenter | Qt::AlignBottom, QString::number(strength));
    drawDots(painter, QPointF(area.center().x(), area.top() + area.height() * 0.76), strength, ink);
    painter.restore();
}

void CoverageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const QRectF box(option.rect);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (CoverageModel::isPurpose(index.column())) {
        const int strength = index.data(CoverageModel::StrengthRole).toInt();
        drawStrength(*painter, box.adjusted(4, 3, -4, -3), strength, hovered);
    } else {
        drawName(*painter, box.adjusted(space(2), 0, -space(2), 0), index.data().toString());
    }
    if (focused)
        drawFocus(*painter, box.adjusted(1, 0, -1, 0));
    painter->restore();
}

QWidget *CoverageDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &index) const
{
    if (CoverageModel::isPurpose(index.column()))
        return nullptr;
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(u"coverageToolName"_s);
    editor->setAccessibleName(tr("Name of the account or tool"));
    return editor;
}

void CoverageDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(0, 2, 0, -2));
}

} // namespace ui
