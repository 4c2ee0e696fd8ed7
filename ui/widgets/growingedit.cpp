// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/growingedit.h"

#include "ui/shell/theme.h"

#include <QEvent>
#include <QResizeEvent>
#include <QTextBlock>
#include <QTextLayout>

#include <cmath>

namespace ui {

namespace {

/// The style sheet's padding and border, so that one line is as high as a line edit beside it.
int paddingDown()
{
    return space(3) + 2;
}

int paddingAcross()
{
    return space(5) + 2;
}

/// As a document of plain text breaks it into lines.
qreal blockHeight(QTextLayout &layout, qreal width)
{
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(width);
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

GrowingEdit::GrowingEdit(int fewestLines, int mostLines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_fewestLines(fewestLines)
    , m_mostLines(mostLines)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the text wraps
    // The document tells of texts that were set as well as of typing.
    connect(document(), &QTextDocument::contentsChanged, this, &GrowingEdit::askForRoom);
}

int GrowingEdit::lineHeight() const
{
    return QFontMetrics(font()).lineSpacing();
}

int GrowingEdit::textHeight(int width) const
{
    const int revision = document()->revision();
    if (m_measured.width == width && m_measured.revision == revision)
        return m_measured.height;
    QTextOption option = document()->defaultTextOption();
    option.setWrapMode(wordWrapMode());
    const qreal margin = document()->documentMargin();
    const qreal line = width - paddingAcross() - 2 * margin;
    qreal height = 2 * margin;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextLayout layout(block.text(), font());
        layout.setTextOption(option);
        height += blockHeight(layout, line);
    }
    m_measured = {width, revision, int(std::ceil(height))};
    return m_measured.height;
}

int GrowingEdit::heightForWidth(int width) const
{
    const int line = lineHeight();
    return qBound(m_fewestLines * line, textHeight(width), m_mostLines * line) + paddingDown();
}

/// For whoever asks without a width: what is needed at the one it has.
int GrowingEdit::heightNow() const
{
    return m_given > 0 ? heightForWidth(m_given) : m_fewestLines * lineHeight() + paddingDown();
}

QSize GrowingEdit::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), heightNow()};
}

QSize GrowingEdit::minimumSizeHint() const
{
    return {QPlainTextEdit::minimumSizeHint().width(), heightNow()};
}

void GrowingEdit::askForRoom()
{
    // A bar beside a text that has room takes some of that room, and the text wraps anew.
    const bool tooLong = textHeight(width()) > m_mostLines * lineHeight();
    const auto policy = tooLong ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff;
    if (policy != verticalScrollBarPolicy())
        setVerticalScrollBarPolicy(policy);
    // While it is typed in, a page is laid out anew only when a line more is needed.
    if (heightNow() != height())
        updateGeometry();
}

void GrowingEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (std::exchange(m_given, width()) != m_given)
        askForRoom();
}

void GrowingEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_measured = {};
    QPlainTextEdit::changeEvent(event);
}

} // namespace ui
