// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigation.h"

#include "ui/shell/page.h"
#include "ui/shell/theme.h"
#include "ui/support/labels.h"
#include "ui/support/showinpage.h"
#include "ui/widgets/statemark.h"

#include <QIcon>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

NavigationItem::NavigationItem(const QString &iconName, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(iconName)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    describe();
}

void NavigationItem::setMark(std::optional<core::Mark> mark)
{
    if (m_mark == mark)
        return;
    m_mark = mark;
    describe();
    update();
}

void NavigationItem::setCompact(bool compact)
{
    m_compact = compact;
    describe();
    updateGeometry();
    update();
}

void NavigationItem::describe()
{
    setAccessibleName(text());
    setAccessibleDescription(m_mark ? nameOf(*m_mark) : QString());
    QStringList tip;
    if (m_compact)
        tip.append(text());
    if (m_mark)
        tip.append(nameOf(*m_mark));
    setToolTip(tip.join(u": "_s));
}

QSize NavigationItem::sizeHint() const
{
    return {space(m_compact ? 12 : 48), space(10)};
}

bool NavigationItem::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void NavigationItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawGround(painter);
    const int side = space(5);
    const QRect picture(m_compact ? (width() - side) / 2 : space(3), (height() - side) / 2, side,
                        side);
    const Ink ink = isChecked() ? Ink::Accent : Ink::Quiet;
    ui::icon(m_icon, ink)
        .paint(&painter, picture, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    if (m_mark && isEnabled())
        drawStateMark(painter, *m_mark,
                      m_compact ? QRectF(width() - space(4), space(1), space(3), space(3))
                                : QRectF(width() - space(6), (height() - space(3)) / 2.0, space(3),
                                         space(3)));
    if (m_compact)
        return;
    painter.setFont(ui::font(isChecked() ? TextStyle::BodyStrong : TextStyle::Body));
    painter.setPen(isEnabled() ? colours().text
                               : palette().color(QPalette::Disabled, QPalette::Text));
    const QRect room = rect().adjusted(space(11), 0, -space(8), 0);
    painter.drawText(room, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

void NavigationItem::drawGround(QPainter &painter) const
{
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(colours().accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(isChecked()                       ? QBrush(colours().accentSoft)
                         : underMouse() && isEnabled() ? QBrush(colours().raised)
                                                       : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(ground, space(2), space(2));
}

Navigation::Navigation(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Chapters"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setWidgetResizable(true);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(space(3), space(3), space(3), space(3));
    m_column->setSpacing(space(1));
    makeItems();
    m_column->addStretch(1);
    setWidget(content);
    QPalette ground = palette(); // made anew with each theme
    ground.setColor(QPalette::Window, colours().rail);
    setPalette(ground);
    setAutoFillBackground(true);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

QSize Navigation::sizeHint() const
{
    const QSize all = widget()->sizeHint();
    const int bar = height() < all.height() ? verticalScrollBar()->sizeHint().width() : 0;
    return {all.width() + bar, all.height()};
}

/// In a low window its lines scroll.
QSize Navigation::minimumSizeHint() const
{
    return {sizeHint().width(), space(40)};
}

void Navigation::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    updateGeometry(); // a scroll bar takes room of its own
}

void Navigation::makeItems()
{
    m_start = addItem(u"navigateStart"_s, u"start"_s, tr("Start"));
    connect(m_start, &NavigationItem::clicked, this, &Navigation::startAsked);
    for (const PageDescription &page : allPages()) {
        auto *item = addItem(u"navigate"_s + page.icon.at(0).toUpper() + page.icon.mid(1),
                             page.icon, page.title);
        m_chapters.insert(page.chapter, item);
        connect(item, &NavigationItem::clicked, this,
                [this, chapter = page.chapter] { Q_EMIT chapterAsked(chapter); });
    }
}

NavigationItem *Navigation::addItem(const QString &name, const QString &iconName,
                                    const QString &title)
{
    auto *item = new NavigationItem(iconName, title);
    item->setObjectName(name);
    item->installEventFilter(this);
    m_column->addWidget(item);
    m_items.append(item);
    const int number = int(m_items.size());
    // The digits end with the ninth; Ctrl+0 is the size of the print.
    const Qt::Key key = number < 10 ? Qt::Key(Qt::Key_0 + number) : Qt::Key_R;
    auto *keys = new QShortcut(QKeySequence(Qt::CTRL | key), this);
    connect(keys, &QShortcut::activated, item, &NavigationItem::click);
    return item;
}

void Navigation::setCurrent(std::optional<core::Chapter> chapter)
{
    NavigationItem *current = chapter ? m_chapters.value(*chapter) : m_start;
    for (NavigationItem *item : std::as_const(m_items))
        item->setChecked(item == current);
    if (current)
        showInPage(*current, current->rect());
}

void Navigation::setMark(core::Chapter chapter, core::Mark mark)
{
    if (NavigationItem *item = m_chapters.value(chapter))
        item->setMark(mark);
}

void Navigation::setChaptersEnabled(bool enabled)
{
    for (NavigationItem *item : std::as_const(m_chapters)) {
        item->setEnabled(enabled);
        if (!enabled)
            item->setMark({});
    }
}

void Navigation::setCompact(bool compact)
{
    for (NavigationItem *item : std::as_const(m_items))
        item->setCompact(compact);
    updateGeometry();
}

void Navigation::setHead(QWidget *head)
{
    m_column->insertWidget(0, head);
    m_column->insertSpacing(1, space(2));
}

bool Navigation::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress;
    if (!isKey || !m_items.contains(watched)) // the scroll area watches its own parts
        return QScrollArea::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        static_cast<NavigationItem *>(watched)->click();
        return true;
    }
    const auto at = m_items.indexOf(static_cast<NavigationItem *>(watched));
    for (auto next = at + step; step != 0 && next >= 0 && next < m_items.size(); next += step)
        if (m_items[next]->isEnabled()) {
            m_items[next]->setFocus(Qt::TabFocusReason);
            showInPage(*m_items[next], m_items[next]->rect());
            return true;
        }
    return step != 0 || QScrollArea::eventFilter(watched, event);
}

} // namespace ui
