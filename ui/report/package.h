// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace ui::report {

/// One file inside a package.
struct Part
{
    QString name; ///< "Pictures/figure-1.svg"
    QByteArray bytes;
    enum class Packing { Compressed, Stored } packing = Packing::Compressed;
};

/// The parts as one zip file, in this order. The same parts give the same bytes at any time and
/// place: entries carry no real date.
core::Result<QByteArray> package(const QList<Part> &parts);

} // namespace ui::report
