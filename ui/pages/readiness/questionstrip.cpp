// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/readiness/questionstrip.h"

#include "ui/shell/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

int cellSize()
{
    return QFontMetrics(ui::font(TextStyle::Note)).height() + space(2);
}

QString glyph(const StripCell &cell)
{
    switch (cell.state) {
    case StripCell::State::Answered:
        return QString::number(cell.level);
    case StripCell::State::DontKnow:
        return u"?"_s;
    case StripCell::State::DoesNotApply:
        return u"–"_s;
    case StripCell::State::Open:
        break;
    }
    return {};
}

QString inWords(const StripCell &cell)
{
    switch (cell.state) {
    case StripCell::State::Answered:
        return QuestionStrip::tr("level %1").arg(cell.level);
    case StripCell::State::DontKnow:
        return QuestionStrip::tr("don’t know");
    case StripCell::State::DoesNotApply:
        return QuestionStrip::tr("does not apply");
    case StripCell::State::Open:
        break;
    }
    return QuestionStrip::tr("open");
}

void drawCell(QPainter &painter, const QRect &area, const StripCell &cell, bool current)
{
    const Colours &palette = colours();
    const qreal inset = current ? 3 : 1.5; // room for the ring
    const QRectF shape = QRectF(area).adjusted(inset, inset, -inset, -inset);
    painter.setFont(ui::font(TextStyle::Note));
    switch (cell.state) {
    case StripCell::State::Open:
        painter.setPen(QPen(palette.line, 1.2));
        painter.setBrush(palette.surface);
        painter.drawEllipse(shape.center(), shape.height() / 3, shape.height() / 3);
        return;
    case StripCell::State::Answered:
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.accent);
        painter.drawRoundedRect(shape, 3, 3);
        painter.setPen(palette.onAccent);
        break;
    case StripCell::State::DontKnow:
        painter.setPen(QPen(palette.caution, 1.5));
        painter.setBrush(palette.surface);
        painter.drawRoundedRect(shape, 3, 3);
        painter.setPen(palette.text);
        break;
    case StripCell::State::DoesNotApply:
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.raised);
        painter.drawRoundedRect(shape, 3, 3);
        painter.setPen(palette.quiet);
        break;
    }
    painter.drawText(area, Qt::AlignCenter, glyph(cell));
}

} // namespace

QuestionStrip::QuestionStrip(const QList<Group> &groups, QWidget *parent)
    : QWidget(parent)
    , m_groups(groups)
{
    setObjectName(u"questionStrip"_s);
    setAccessibleName(tr("All questions"));
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const Group &group : m_groups)
        m_cells.resize(m_cells.size() + group.questions.size());
}

void QuestionStrip::setCells(const QList<StripCell> &cells)
{
    if (cells == m_cells)
        return;
    for (int i = 0; i < cells.size() && i < m_rects.size(); ++i)
        if (cells[i] != m_cells[i])
            update(m_rects[i]);
    m_cells = cells;
    describe();
}

void QuestionStrip::setCurrent(int index)
{
    if (index == m_current)
        return;
    for (const int each : {m_current, index})
        if (each >= 0 && each < m_rects.size())
            update(m_rects[each]);
    for (const Place &place : std::as_const(m_places))
        if (place.cells.contains(m_rects.value(m_current))
            != place.cells.contains(m_rects.value(index)))
            update(place.label);
    m_current = index;
    describe();
}

void QuestionStrip::describe()
{
    const auto open = std::ranges::count(m_cells, StripCell::State::Open, &StripCell::state);
    setAccessibleDescription(tr("Question %1 of %2: %3. %4 still open.")
                                 .arg(m_current + 1)
                                 .arg(m_cells.size())
                                 .arg(inWords(m_cells.value(m_current)))
                                 .arg(open));
}

QPoint QuestionStrip::centre(int index) const
{
    return m_rects[index].center();
}

QList<QuestionStrip::Place> QuestionStrip::arrange(int width, int *height) const
{
    const int gap = space(4);
    const int gaps = gap * static_cast<int>(m_groups.size() - 1);
    const int fitting = (width - gaps) / std::max(1, static_cast<int>(m_cells.size()));
    const int cell = std::max(cellSize(), fitting);
    const int labelHeight = QFontMetrics(ui::font(TextStyle::Note)).height() + space(1);
    const int high = cellSize();
    QList<Place> places;
    int x = 0;
    int y = 0;
    for (const Group &group : m_groups) {
        const int needed = cell * static_cast<int>(group.questions.size());
        if (x > 0 && x + needed > width) {
            x = 0;
            y += labelHeight + high + space(2);
        }
        Place place{QRect(x, y, needed, labelHeight), {}};
        for (int i = 0; i < group.questions.size(); ++i)
            place.cells.append(QRect(x + i * cell, y + labelHeight, cell, high));
        places.append(place);
        x += needed + gap;
    }
    *height = y + labelHeight + high + 1;
    return places;
}

QSize QuestionStrip::sizeHint() const
{
    return {space(200), heightForWidth(space(200))};
}

QSize QuestionStrip::minimumSizeHint() const
{
    return {cellSize() * 8, cellSize() * 2};
}

bool QuestionStrip::hasHeightForWidth() const
{
    return true;
}

int QuestionStrip::heightForWidth(int width) const
{
    int height = 0;
    arrange(width, &height);
    return height;
}

void QuestionStrip::resizeEvent(QResizeEvent *)
{
    int height = 0;
    m_places = arrange(width(), &height);
    m_rects.clear();
    for (const Place &place : m_places)
        m_rects += place.cells;
}

void QuestionStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        resizeEvent(nullptr);
    }
    QWidget::changeEvent(event);
}

void QuestionStrip::paintEvent(QPaintEvent *event)
{
    const Colours &palette = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int index = 0;
    for (int group = 0; group < m_places.size(); ++group) {
        const Place &place = m_places[group];
        const bool current = m_current >= index && m_current < index + place.cells.size();
        if (event->region().intersects(place.label)) {
            painter.setFont(ui::font(TextStyle::Note));
            painter.setPen(current ? palette.text : palette.quiet);
            const QString full = u"%1 %2"_s.arg(m_groups[group].label, m_groups[group].name);
            painter.drawText(
                place.label, Qt::AlignLeft | Qt::AlignVCenter,
                painter.fontMetrics().elidedText(full, Qt::ElideRight, place.label.width()));
        }
        for (const QRect &area : place.cells) {
            if (event->region().intersects(area))
                drawCell(painter, area, m_cells[index], index == m_current);
            if (index == m_current) {
                painter.setPen(QPen(palette.text, 1.5));
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 4, 4);
            }
            ++index;
        }
    }
}

int QuestionStrip::indexAt(const QPoint &position) const
{
    for (int i = 0; i < m_rects.size(); ++i)
        if (m_rects[i].contains(position))
            return i;
    return -1;
}

void QuestionStrip::mousePressEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index >= 0)
        Q_EMIT chosen(index);
}

void QuestionStrip::mouseMoveEvent(QMouseEvent *event)
{
    const bool over = indexAt(event->position().toPoint()) >= 0;
    setCursor(over ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool QuestionStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    int index = indexAt(help->pos());
    if (index < 0) {
        QToolTip::hideText();
        return true;
    }
    const QString state = inWords(m_cells[index]);
    for (const Group &group : m_groups) {
        if (index < group.questions.size()) {
            QToolTip::showText(
                help->globalPos(),
                u"<p>%1 – %2</p>"_s.arg(group.questions[index].toHtmlEscaped(), state), this);
            break;
        }
        index -= static_cast<int>(group.questions.size());
    }
    return true;
}

} // namespace ui
