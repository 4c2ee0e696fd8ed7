// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/edit/workbench.h"
#include "core/workspace/livedossier.h"
#include "ui/forms/rowform.h"
#include "ui/shell/page.h"
#include "ui/shell/prompt.h"

namespace ui {

/// The fields of something there is once, stored as one types. `value` finds it in the dossier.
template<class T>
RowForm<T> *singleForm(const PageContext &context, const QString &name, QWidget *parent)
{
    auto *form = new RowForm<T>(name, parent);
    form->edited = [context, form](const T &changed) {
        T row = changed;
        row.organisation = context.organisation;
        if (!context.prompt.check(core::edit::setRow(context.workspace, row)))
            form->setValue(form->value());
    };
    return form;
}

} // namespace ui
