// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/readiness/levelbutton.h"

#include "ui/shell/theme.h"
#include "ui/support/keycap.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

LevelButton::LevelButton(int level, QWidget *parent)
    : QAbstractButton(parent)
    , m_level(level)
    , m_counted(level)
{
    setObjectName(u"level%1"_s.arg(level));
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LevelButton::setTexts(const QString &word, const QString &anchor, const QString &meaning)
{
    if (word == m_word && anchor == m_anchor && meaning == m_meaning)
        return;
    m_word = word;
    m_anchor = anchor;
    m_meaning = meaning;
    describe();
}

void LevelButton::setBehaviours(const QStringList &behaviours)
{
    if (behaviours == m_behaviours)
        return;
    m_behaviours = behaviours;
    describe();
}

void LevelButton::setCounted(int level)
{
    if (level == m_counted)
        return;
    m_counted = level;
    describe();
}

QString LevelButton::countedText() const
{
    return m_counted == m_level ? QString() : tr("counts as %1").arg(m_counted);
}

void LevelButton::describe()
{
    setAccessibleName(
        tr("Level %1, %2. %3").arg(m_level).arg(m_word, m_anchor.isEmpty() ? m_meaning : m_anchor));
    QStringList more = m_behaviours;
    if (m_counted != m_level)
        more.prepend(countedText());
    setAccessibleDescription(more.join(u". "_s));
    shape();
    updateGeometry();
    update();
}

void LevelButton::shape()
{
    const Qt::LayoutDirection direction = layoutDirection();
    const QFont note = ui::font(TextStyle::Note);
    m_text = m_anchor.isEmpty() ? ShapedText(m_meaning, note, direction)
                                : ShapedText(m_anchor, ui::font(TextStyle::Body), direction);
    m_bullets.clear();
    for (const QString &line : m_behaviours)
        m_bullets.append(ShapedText(line, note, direction));
    m_geometries.clear();
}

const LevelButton::Geometry &LevelButton::geometryFor(int width) const
{
    const auto known = m_geometries.constFind(width);
    return known != m_geometries.cend() ? *known : *m_geometries.insert(width, arrange(width));
}

LevelButton::Geometry LevelButton::arrange(int width) const
{
    const int gap = space(3);
    const QFontMetrics strong(ui::font(TextStyle::BodyStrong));
    const QFontMetrics body(ui::font(TextStyle::Body));
    const QFontMetrics note(ui::font(TextStyle::Note));
    const int cap = keyCapSize();
    const int wordWidth = strong.horizontalAdvance(tr("Structured", "the widest level word")) + gap;
    const bool narrow = width < space(110);

    Geometry geometry;
    int y = space(2);
    geometry.key = QRect(gap, y, cap, cap);
    const int left = geometry.key.right() + gap;
    geometry.word = QRect(left, y, narrow ? width - left - gap : wordWidth, cap);
    const int textLeft = narrow ? left : geometry.word.right() + gap;
    const int tag = m_counted == m_level ? 0 : note.horizontalAdvance(countedText()) + gap;
    geometry.counted = QRect(width - tag, y, tag - gap, cap);
    const int textWidth = std::max(space(10), width - textLeft - gap - (narrow ? 0 : tag));
    if (narrow)
        y += cap;
    const bool general = m_anchor.isEmpty();
    geometry.text = m_text.wrapped(textWidth);
    const int lead = narrow ? 0 : std::max(0, (cap - (general ? note : body).height()) / 2);
    geometry.textAt = QPoint(textLeft, y + lead);
    y = std::max(geometry.key.bottom() + 1, geometry.textAt.y() + geometry.text.height());
    const int indent = space(3);
    for (const ShapedText &bullet : m_bullets) {
        const WrappedText text = bullet.wrapped(textWidth - indent);
        geometry.bullets.append({QPoint(textLeft + indent, y + space(1)), text});
        y += space(1) + text.height();
    }
    geometry.height = y + space(2);
    return geometry;
}

QSize LevelButton::sizeHint() const
{
    // The height goes by the width. Layouts measure all texts for the width that is asked for here
    // as well as for the one they give, so it had better be the same.
    return {isVisible() ? width() : space(130), minimumSizeHint().height()};
}

QSize LevelButton::minimumSizeHint() const
{
    return {space(50), keyCapSize() + space(4)};
}

bool LevelButton::hasHeightForWidth() const
{
    return true;
}

int LevelButton::heightForWidth(int width) const
{
    return geometryFor(width).height;
}

void LevelButton::paintEvent(QPaintEvent *)
{
    const Colours &palette = colours();
    const Geometry &geometry = geometryFor(width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool hovered = underMouse() && isEnabled();
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked()   ? palette.accentSoft
                         : hovered ? palette.raised
                                   : QColor(Qt::transparent));
    painter.drawRoundedRect(frame, space(2), space(2));
    if (isChecked() || hasFocus()) {
        painter.setPen(QPen(palette.accent, hasFocus() ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, space(2), space(2));
    }
    drawKeyCap(painter, geometry.key, QString::number(m_level),
               isChecked() ? KeyCap::Chosen : KeyCap::Plain);

    painter.setFont(ui::font(TextStyle::BodyStrong));
    painter.setPen(palette.text);
    painter.drawText(geometry.word, Qt::AlignVCenter | Qt::AlignLeft, m_word);
    painter.setPen(m_anchor.isEmpty() ? palette.quiet : palette.text);
    geometry.text.draw(painter, geometry.textAt);
    painter.setFont(ui::font(TextStyle::Note));
    painter.setPen(isChecked() ? palette.caution : palette.quiet);
    painter.drawText(geometry.counted, Qt::AlignRight | Qt::AlignVCenter, countedText());
    painter.setPen(palette.quiet);
    for (const auto &[at, text] : geometry.bullets) {
        const QFontMetrics note = painter.fontMetrics();
        painter.drawText(QPoint(at.x() - space(3), at.y() + note.ascent()), u"•"_s);
        text.draw(painter, at);
    }
}

void LevelButton::keyPressEvent(QKeyEvent *event)
{
    // A button would take the arrows to move the focus; here they move between questions.
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat())
            click();
        return;
    }
    event->ignore();
}

void LevelButton::enterEvent(QEnterEvent *)
{
    update();
}

void LevelButton::leaveEvent(QEvent *)
{
    update();
}

void LevelButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        shape();
        updateGeometry();
    }
    QAbstractButton::changeEvent(event);
}

} // namespace ui
