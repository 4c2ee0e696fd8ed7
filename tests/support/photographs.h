// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace support {

/// Where pictures go: PHOTOGRAPHS of the environment, else build/photographs of the source tree.
QString photographsFolder();

/// Shows the widget that `make` returns as it is in light, dark, narrow (720 pixels wide) and at
/// 200 %, and writes NAME-light.png, NAME-dark.png, NAME-narrow.png and NAME-large.png. It is made
/// anew for each picture and deleted afterwards. Under the sanitizers light has to do. Returns the
/// paths written, as many as looks() when all went well. The theme is light at 100 % again when it
/// returns. A theme is put on everything there is: close what else is open before.
QStringList photograph(const QString &name, const std::function<QWidget *()> &make,
                       QSize size = {1200, 800});

/// How many pictures photograph() takes: 4, under the sanitizers 1.
qsizetype looks();

/// Names of the controls below `widget` that a person can reach but that have no object name or no
/// accessible name, one per line: "QPushButton remove: no accessible name".
QStringList namelessControls(const QWidget *widget);

} // namespace support
