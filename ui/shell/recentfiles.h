// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSettings>
#include <QStringList>

namespace ui {

/// The files opened last, newest first, kept in the settings.
class RecentFiles
{
public:
    static constexpr int Most = 10;

    explicit RecentFiles(QSettings &settings);

    QStringList paths() const;
    void add(const QString &path);
    void remove(const QString &path);

private:
    QSettings &m_settings;
};

} // namespace ui
