// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/recentfiles.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString recentFilesKey()
{
    return u"recentFiles"_s;
}

QString fullPath(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

} // namespace

RecentFiles::RecentFiles(QSettings &settings)
    : m_settings(settings)
{ }

QStringList RecentFiles::paths() const
{
    return m_settings.value(recentFilesKey()).toStringList();
}

void RecentFiles::add(const QString &path)
{
    QStringList all = paths();
    all.removeAll(fullPath(path));
    all.prepend(fullPath(path));
    m_settings.setValue(recentFilesKey(), all.mid(0, Most));
}

void RecentFiles::remove(const QString &path)
{
    QStringList all = paths();
    all.removeAll(fullPath(path));
    m_settings.setValue(recentFilesKey(), all);
}

} // namespace ui
