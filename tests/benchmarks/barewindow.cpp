// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The floor that bench_start measures against: the least a Qt program with a chart can do.

#include "quitwhendrawn.h"

#include <QApplication>
#include <QChartView>
#include <QLineSeries>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    auto *series = new QLineSeries;
    series->append({{0, 1}, {1, 3}, {2, 2}});
    auto *chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    QMainWindow window;
    window.setCentralWidget(new QChartView(chart));
    window.resize(1180, 800);
    window.show();
    const QuitWhenDrawn quit(application);
    return application.exec();
}
