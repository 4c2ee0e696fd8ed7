// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/pagestage.h"

#include <QAbstractButton>
#include <QTest>

#include <memory>

namespace support {

/// A page at a stage, used with real keys and mouse. Its parts go by their names.
struct PageDesk
{
    /// Sets the page on the stage and shows it.
    void show(ui::Page *shown);

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
    const core::Dossier &dossier() const;

    PageStage stage;
    std::unique_ptr<ui::Page> page;
};

} // namespace support
