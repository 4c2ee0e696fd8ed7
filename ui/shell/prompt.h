// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace ui {

/// Every question that stops the person's work goes through here, so that a test can answer it.
class Prompt
{
public:
    virtual ~Prompt() = default;

    /// One line of text; none when cancelled.
    virtual std::optional<QString> text(const QString &title, const QString &label,
                                        const QString &suggestion = {})
        = 0;
    /// One of `choices`, by index.
    virtual std::optional<int> choice(const QString &title, const QString &label,
                                      const QStringList &choices)
        = 0;
    /// "Yes, do it" to something that removes work. `action` is the words on the button.
    virtual bool confirm(const QString &title, const QString &question, const QString &action) = 0;
    /// A file to open; empty when cancelled. `filter` as QFileDialog takes it.
    virtual QString openFile(const QString &title, const QString &filter) = 0;
    virtual QString saveFile(const QString &title, const QString &suggestion, const QString &filter)
        = 0;
    /// Tells what went wrong, what was kept, and what to do.
    virtual void tell(const core::Error &error) = 0;
    /// Tells something that went well, without stopping the work.
    virtual void note(const QString &message) = 0;

    /// Tells a failure; true when there was none. `if (!m_context.prompt.check(edit::answer(…)))`
    bool check(const core::Status &status)
    {
        if (!status)
            tell(status.error());
        return status.has_value();
    }
    template <class T> bool check(const core::Result<T> &result)
    {
        if (!result)
            tell(result.error());
        return result.has_value();
    }
};

} // namespace ui
