// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/matrixview.h"

namespace ui {

/// Who does what. Arrows move; R, A, C and I set a letter, Delete takes it away, Space and a click
/// go on to the next; F2 changes the words of a duty, Alt with Up or Down moves it, Delete on them
/// removes it.
class RaciGrid final : public MatrixView
{
    Q_OBJECT

public:
    explicit RaciGrid(QWidget *parent = nullptr);

Q_SIGNALS:
    void moveWanted(const QModelIndex &index, int places);

protected:
    void fit() override;
    void cycle(const QModelIndex &index) override;
    void fillMenu(QMenu &menu, const QPersistentModelIndex &index) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool typeLetter(const QKeyEvent &event);
    bool changeDuty(const QKeyEvent &event);
    void setLetter(const QModelIndex &index, QChar letter);
};

} // namespace ui
