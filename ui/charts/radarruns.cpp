// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/radarchart.h"

namespace ui {

QList<QList<QPointF>> radarRuns(const QList<std::optional<double>> &values)
{
    QList<QList<QPointF>> runs;
    QList<QPointF> run;
    const auto end = [&] {
        if (run.size() > 1)
            runs.append(run);
        run.clear();
    };
    // One step further than the last axis: the first one again, at the end of the circle.
    for (int angle = 0; angle <= values.size(); ++angle) {
        const std::optional<double> value
            = values.isEmpty() ? std::nullopt : values[angle % values.size()];
        if (value)
            run.append(QPointF(angle, *value));
        else
            end();
    }
    end();
    return runs;
}

} // namespace ui
