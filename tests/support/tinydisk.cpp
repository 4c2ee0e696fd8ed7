// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/tinydisk.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace support {

TinyDisk::TinyDisk(int kibibytes)
{
    m_mounted = QProcess::execute(u"mount"_s,
                                  {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=%1k"_s.arg(kibibytes),
                                   u"tmpfs"_s, m_folder.path()})
        == 0;
}

TinyDisk::~TinyDisk()
{
    if (m_mounted)
        QProcess::execute(u"umount"_s, {m_folder.path()});
}

bool TinyDisk::makeReadOnly()
{
    return QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,ro"_s, m_folder.path()}) == 0;
}

} // namespace support
