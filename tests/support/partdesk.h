// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/pagestage.h"

#include <QAbstractButton>
#include <QTest>

#include <memory>

namespace support {

/// A page of several parts at a stage, used with real keys and mouse.
struct PartDesk
{
    using Create = ui::Page *(*)(const ui::PageContext &context, QWidget *parent);

    /// Shows the part with this number.
    PartDesk(Create create, const QString &page, int part);

    /// What a person sees no more is found no more either.
    template<class T = QWidget>
    T *find(const QString &name) const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        T *found = page->findChild<T *>(name);
        if (!found)
            qWarning("there is no %s", qPrintable(name));
        return found;
    }
    void click(const QString &name) const;
    /// Writes over what stands in a field and leaves it.
    void type(const QString &name, const QString &text) const;
    /// Writes a name beside a list and presses Return.
    void add(const QString &line, const QString &name) const;
    /// Chooses in a box with the keyboard.
    void choose(const QString &box, int index) const;
    const core::Dossier &dossier() const;
    /// Leaves the stage, for a page that is made anew.
    void close();

    PageStage stage;
    std::unique_ptr<ui::Page> page;
};

} // namespace support
