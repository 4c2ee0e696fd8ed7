// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/linkedtext.h"

#include "ui/shell/theme.h"

#include <QFocusEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int MarkHeight = 2; ///< of the mark of the focus, in pixels

} // namespace

LinkedText::LinkedText(QWidget *parent)
    : QLabel(parent)
{
    setFont(ui::font(TextStyle::Body));
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setContentsMargins(0, 0, 0, MarkHeight);
}

void LinkedText::setHtml(const QString &html)
{
    setText(html);
    const bool hasLinks = html.contains(u"<a "_s);
    setTextInteractionFlags(hasLinks ? Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard
                                     : Qt::NoTextInteraction);
}

void LinkedText::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    // Else the first Tab would mark nothing.
    if (!hasSelectedText())
        QLabel::focusNextPrevChild(event->reason() != Qt::BacktabFocusReason);
}

void LinkedText::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (!hasFocus())
        return;
    // As below a button that is a link; the style marks the link itself only faintly.
    QPainter(this).fillRect(0, height() - MarkHeight, width(), MarkHeight, colours().accent);
}

} // namespace ui
