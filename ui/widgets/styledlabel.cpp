// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/styledlabel.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace ui {

StyledLabel::StyledLabel(const QString &text, TextStyle style, Ink ink, QWidget *parent)
    : QLabel(text, parent)
    , m_style(style)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    dress();
}

void StyledLabel::setInk(Ink ink)
{
    if (ink == m_ink)
        return;
    m_ink = ink;
    setPalette({});
    dress();
}

void StyledLabel::dress()
{
    setFont(ui::font(m_style));
    if (m_ink == Ink::Text)
        return;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, colour(m_ink));
    setPalette(own);
}

bool StyledLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::ApplicationPaletteChange)
        dress();
    return QLabel::event(event);
}

/// Whether there is nothing in it but words: no links, no shortcut, nothing to select.
bool StyledLabel::isPlain() const
{
    return textFormat() == Qt::PlainText && textInteractionFlags() == Qt::LinksAccessibleByMouse
        && !text().isEmpty() && !(buddy() && text().contains(u'&')) && frameWidth() == 0
        && margin() == 0 && indent() <= 0;
}

Qt::LayoutDirection StyledLabel::textDirection() const
{
    return text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

const ShapedText &StyledLabel::shaped() const
{
    const std::pair from(text(), font());
    if (m_shapedFrom != from) {
        m_shapedFrom = from;
        m_shaped = ShapedText(text(), font(), textDirection());
    }
    return m_shaped;
}

WrappedText StyledLabel::wrapped(int width) const
{
    return shaped().wrapped(wordWrap() ? width : QWIDGETSIZE_MAX);
}

QSize StyledLabel::sizeFor(int width) const
{
    const QMargins margins = contentsMargins();
    return wrapped(width - margins.left() - margins.right()).size().grownBy(margins);
}

QSize StyledLabel::sizeHint() const
{
    if (!isPlain())
        return QLabel::sizeHint();
    ensurePolished();
    if (minimumWidth() > 0 || !wordWrap())
        return sizeFor(minimumWidth()).expandedTo(minimumSize());
    // As QLabel has it: a short text in few lines, not one long one.
    const QFontMetrics metrics(font());
    const QMargins margins = contentsMargins();
    const int most = std::min(metrics.averageCharWidth() * 80, maximumWidth()) - margins.left()
        - margins.right();
    QSize size = wrapped(most).size();
    const auto narrow = [&](int part, int lines) {
        if (size.height() < lines * metrics.lineSpacing() && size.width() > most / part)
            size = wrapped(most / part).size();
    };
    narrow(2, 4);
    narrow(4, 2);
    return size.grownBy(margins).expandedTo(minimumSize());
}

QSize StyledLabel::minimumSizeHint() const
{
    if (!isPlain())
        return QLabel::minimumSizeHint();
    ensurePolished();
    const int longestWord = std::max(minimumWidth(), sizeFor(minimumWidth()).width());
    const int leastLines = std::max(minimumHeight(), sizeFor(QWIDGETSIZE_MAX).height());
    return {longestWord, std::min(leastLines, sizeHint().height())};
}

int StyledLabel::heightForWidth(int width) const
{
    if (!isPlain())
        return QLabel::heightForWidth(width);
    return std::max(minimumHeight(), sizeFor(std::max(width, minimumWidth())).height());
}

void StyledLabel::paintEvent(QPaintEvent *event)
{
    if (!isPlain()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    painter.setPen(option.palette.color(foregroundRole()));
    const QRect area = contentsRect();
    wrapped(area.width())
        .draw(painter, area, QStyle::visualAlignment(textDirection(), alignment()));
}

} // namespace ui
