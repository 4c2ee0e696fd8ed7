// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/people/racigrid.h"

#include "core/strategy/leadershipwords.h"
#include "ui/pages/people/racigridcell.h"
#include "ui/pages/people/racigridheader.h"
#include "ui/pages/people/racigridmodel.h"
#include "ui/shell/theme.h"
#include "ui/support/showinpage.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QStringView RaciLetters = u"-RACI"; ///< in the order that Space goes through

} // namespace

RaciGrid::RaciGrid(QWidget *parent)
    : QTableView(parent)
    , m_header(new RaciGridHeader(this))
{
    setObjectName(u"raciGrid"_s);
    setAccessibleName(tr("Who does what: duties in rows, roles in columns"));
    setAccessibleDescription(tr("Arrow keys move. R, A, C and I set a letter, Delete takes it "
                                "away, Space goes on to the next. F2 changes the words of a duty, "
                                "Alt with Up or Down moves it."));
    setHorizontalHeader(m_header);
    verticalHeader()->hide();
    setItemDelegate(new RaciGridDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RaciGrid::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &RaciGrid::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &RaciGrid::fit);
    connect(model, &QAbstractItemModel::headerDataChanged, m_header->viewport(),
            qOverload<>(&QWidget::update));
    fit();
}

void RaciGrid::fit()
{
    if (!model())
        return;
    const int roles = model()->columnCount() - RaciGridModel::FirstRole;
    const int whole = viewport()->width();
    const int word = m_header->widestWord();
    const int task = space(56);
    const bool turned = whole < task + roles * word;
    const int column = turned ? space(12) : qMax(word, (whole - 2 * task) / roles);
    setColumnWidth(RaciGridModel::TaskColumn,
                   qMax(turned ? space(36) : task, whole - column * roles));
    for (int i = 0; i < roles; ++i)
        setColumnWidth(RaciGridModel::FirstRole + i, column);
    m_header->setTurned(turned);
    for (int row = 0; row < model()->rowCount(); ++row)
        setRowHeight(row,
                     RaciGridDelegate::rowHeight(model()->index(row, 0).data().toString(),
                                                 columnWidth(RaciGridModel::TaskColumn)));
    updateGeometry();
}

int RaciGrid::wantedHeight() const
{
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0;
    return m_header->sizeHint().height() + verticalHeader()->length() + bar + 2;
}

QSize RaciGrid::sizeHint() const
{
    return {space(160), wantedHeight()};
}

QSize RaciGrid::minimumSizeHint() const
{
    return {space(60), wantedHeight()};
}

void RaciGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void RaciGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void RaciGrid::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the wheel scrolls the page
}

void RaciGrid::focusInEvent(QFocusEvent *event)
{
    // Before the base class chooses a cell of its own: the first letter, not the first duty.
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, RaciGridModel::FirstRole));
    QTableView::focusInEvent(event);
}

void RaciGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (hasFocus())
        showInPage(*viewport(), visualRect(current));
    Q_EMIT currentMoved(current);
}

void RaciGrid::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState || !currentIndex().isValid()
        || (!typeLetter(*event) && !changeDuty(*event)))
        QTableView::keyPressEvent(event);
}

bool RaciGrid::typeLetter(const QKeyEvent &event)
{
    const QModelIndex index = currentIndex();
    const bool plain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (!RaciGridModel::isRole(index.column()) || !plain)
        return false;
    const int key = event.key();
    if (key == Qt::Key_Space)
        cycle(index);
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Minus)
        setLetter(index, u'-');
    else if (key == Qt::Key_R || key == Qt::Key_A || key == Qt::Key_C || key == Qt::Key_I)
        setLetter(index, QChar(key));
    else
        return false;
    return true;
}

bool RaciGrid::changeDuty(const QKeyEvent &event)
{
    const QModelIndex index = currentIndex();
    const bool up = event.key() == Qt::Key_Up;
    if (event.modifiers() & Qt::AltModifier && (up || event.key() == Qt::Key_Down)) {
        Q_EMIT moveWanted(index, up ? -1 : 1);
        return true;
    }
    if (RaciGridModel::isRole(index.column()))
        return false;
    if (event.key() == Qt::Key_Delete) {
        Q_EMIT removeWanted(index);
        return true;
    }
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        edit(index);
        return true;
    }
    return false;
}

void RaciGrid::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    cycleAt(*event);
}

/// Quick clicks arrive in pairs; each of them counts.
void RaciGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!cycleAt(*event))
        QTableView::mouseDoubleClickEvent(event);
}

bool RaciGrid::cycleAt(const QMouseEvent &event)
{
    const QModelIndex index = indexAt(event.position().toPoint());
    if (event.button() != Qt::LeftButton || !RaciGridModel::isRole(index.column()))
        return false;
    cycle(index);
    return true;
}

void RaciGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPersistentModelIndex index
        = byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid())
        return;
    QMenu menu(this);
    if (RaciGridModel::isRole(index.column())) {
        for (const QChar letter : RaciLetters)
            menu.addAction(letter == u'-'
                               ? core::meaningOfPart(letter)
                               : u"%1  %2"_s.arg(letter).arg(core::meaningOfPart(letter)),
                           this, [this, index, letter] { setLetter(index, letter); });
    } else {
        menu.addAction(tr("Change the words"), this, [this, index] { edit(index); });
        menu.addAction(tr("Move up"), this, [this, index] { Q_EMIT moveWanted(index, -1); });
        menu.addAction(tr("Move down"), this, [this, index] { Q_EMIT moveWanted(index, 1); });
        menu.addAction(tr("Remove"), this, [this, index] { Q_EMIT removeWanted(index); });
    }
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void RaciGrid::setLetter(const QModelIndex &index, QChar letter)
{
    if (index.isValid())
        model()->setData(index, QString(letter), Qt::EditRole);
}

void RaciGrid::cycle(const QModelIndex &index)
{
    const QChar now = index.data(RaciGridModel::LetterRole).toChar();
    setLetter(index, RaciLetters.at((RaciLetters.indexOf(now) + 1) % RaciLetters.size()));
}

} // namespace ui
