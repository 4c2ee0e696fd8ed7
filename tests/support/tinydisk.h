// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>

namespace support {

/// A file system of its own in memory, small enough to fill. Needs the right to mount.
class TinyDisk
{
public:
    explicit TinyDisk(int kibibytes);
    ~TinyDisk();

    bool isMounted() const
    {
        return m_mounted;
    }
    QString filePath(const QString &name) const
    {
        return m_folder.filePath(name);
    }
    bool makeReadOnly();

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace support
