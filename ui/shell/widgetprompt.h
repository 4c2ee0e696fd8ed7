// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/prompt.h"

class QSettings;
class QWidget;

namespace ui {

class Toast;

/// Asks with dialogs over a window, and notes things at the bottom of it.
class WidgetPrompt final : public Prompt
{
public:
    /// `settings` remember the folder of the last file.
    WidgetPrompt(QWidget *window, QSettings &settings);

    std::optional<QString> text(const QString &title, const QString &label,
                                const QString &suggestion) override;
    std::optional<int> choice(const QString &title, const QString &label,
                              const QStringList &choices) override;
    bool confirm(const QString &title, const QString &question, const QString &action) override;
    QString openFile(const QString &title, const QString &filter) override;
    QString saveFile(const QString &title, const QString &suggestion,
                     const QString &filter) override;
    void tell(const core::Error &error) override;
    void note(const QString &message) override;

private:
    QString folder() const;
    QString remembered(const QString &path);

    QWidget *m_window;
    QSettings &m_settings;
    Toast *m_toast = nullptr;
};

} // namespace ui
