// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/people/racigrid.h"

#include "core/strategy/leadershipwords.h"
#include "ui/pages/people/racigridcell.h"
#include "ui/pages/people/racigridheader.h"
#include "ui/pages/people/racigridmodel.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QStringView RaciLetters = u"-RACI"; ///< in the order that Space goes through

} // namespace

RaciGrid::RaciGrid(QWidget *parent)
    : MatrixView(
        u"raciGrid"_s, tr("Who does what: duties in rows, roles in columns"),
        tr("Arrow keys move. R, A, C and I set a letter, Delete takes it away, Space goes "
           "on to the next. F2 changes the words of a duty, Alt with Up or Down moves it."),
        new RaciGridHeader, parent)
{
    setItemDelegate(new RaciGridDelegate(this));
}

void RaciGrid::fit()
{
    static_assert(FirstValue == RaciGridModel::FirstRole);
    auto *header = static_cast<RaciGridHeader *>(horizontalHeader());
    const int roles = model()->columnCount() - FirstValue;
    const int whole = viewport()->width();
    const int word = header->widestWord();
    const int task = space(56);
    const bool turned = whole < task + roles * word;
    const int column = turned ? space(12) : qMax(word, (whole - 2 * task) / roles);
    setColumnWidth(NameColumn, qMax(turned ? space(36) : task, whole - column * roles));
    for (int i = 0; i < roles; ++i)
        setColumnWidth(FirstValue + i, column);
    header->setTurned(turned);
    for (int row = 0; row < model()->rowCount(); ++row)
        setRowHeight(row,
                     RaciGridDelegate::rowHeight(model()->index(row, 0).data().toString(),
                                                 columnWidth(NameColumn)));
}

void RaciGrid::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState || !currentIndex().isValid()
        || (!typeLetter(*event) && !changeDuty(*event)))
        MatrixView::keyPressEvent(event);
}

bool RaciGrid::typeLetter(const QKeyEvent &event)
{
    const QModelIndex index = currentIndex();
    const bool plain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (!isValue(index) || !plain)
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
    if (isValue(index))
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

void RaciGrid::fillMenu(QMenu &menu, const QPersistentModelIndex &index)
{
    if (isValue(index)) {
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
