// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/prompt.h"

#include <QQueue>

namespace support {

/// Answers the questions of the program in the order of the script and keeps what it was asked and
/// told, one line each: "text Name of the organisation", "tell This file …", "note Exported". A
/// question without an answer left in the script is cancelled.
class ScriptedPrompt final : public ui::Prompt
{
public:
    ScriptedPrompt &answerText(const QString &text);
    ScriptedPrompt &answerChoice(int index);
    ScriptedPrompt &answerConfirm(bool yes);
    ScriptedPrompt &answerFile(const QString &path); ///< the next openFile() or saveFile()

    QStringList log() const;
    /// The messages of tell() alone.
    QStringList told() const;
    /// The messages of note() alone.
    QStringList noted() const;
    void clear();

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
    QQueue<QString> m_texts;
    QQueue<int> m_choices;
    QQueue<bool> m_confirms;
    QQueue<QString> m_files;
    QStringList m_log, m_told, m_noted;
};

} // namespace support
