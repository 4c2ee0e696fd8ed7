// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"

#include <QApplication>

int main(int argc, char **argv)
{
    // Pictures have the same size on every machine.
    QApplication::setAttribute(Qt::AA_Use96Dpi);
    QApplication application(argc, argv);
    return support::runNamedTest(QApplication::arguments());
}
