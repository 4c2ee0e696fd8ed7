// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scriptedprompt.h"

using namespace Qt::StringLiterals;

namespace support {

ScriptedPrompt &ScriptedPrompt::answerText(const QString &text)
{
    m_texts.enqueue(text);
    return *this;
}

ScriptedPrompt &ScriptedPrompt::answerChoice(int index)
{
    m_choices.enqueue(index);
    return *this;
}

ScriptedPrompt &ScriptedPrompt::answerConfirm(bool yes)
{
    m_confirms.enqueue(yes);
    return *this;
}

ScriptedPrompt &ScriptedPrompt::answerFile(const QString &path)
{
    m_files.enqueue(path);
    return *this;
}

QStringList ScriptedPrompt::log() const
{
    return m_log;
}

QStringList ScriptedPrompt::told() const
{
    return m_told;
}

QStringList ScriptedPrompt::noted() const
{
    return m_noted;
}

void ScriptedPrompt::clear()
{
    *this = {};
}

std::optional<QString> ScriptedPrompt::text(const QString &title, const QString &, const QString &)
{
    m_log.append(u"text "_s + title);
    return m_texts.isEmpty() ? std::nullopt : std::optional(m_texts.dequeue());
}

std::optional<int> ScriptedPrompt::choice(const QString &title, const QString &,
                                          const QStringList &choices)
{
    m_log.append(u"choice %1: %2"_s.arg(title, choices.join(u" | "_s)));
    return m_choices.isEmpty() ? std::nullopt : std::optional(m_choices.dequeue());
}

bool ScriptedPrompt::confirm(const QString &title, const QString &, const QString &action)
{
    m_log.append(u"confirm %1: %2"_s.arg(title, action));
    return !m_confirms.isEmpty() && m_confirms.dequeue();
}

QString ScriptedPrompt::openFile(const QString &title, const QString &)
{
    m_log.append(u"open "_s + title);
    return m_files.isEmpty() ? QString() : m_files.dequeue();
}

QString ScriptedPrompt::saveFile(const QString &title, const QString &suggestion, const QString &)
{
    m_log.append(u"save %1: %2"_s.arg(title, suggestion));
    return m_files.isEmpty() ? QString() : m_files.dequeue();
}

void ScriptedPrompt::tell(const core::Error &error)
{
    m_log.append(u"tell "_s + error.message);
    m_told.append(error.message);
}

void ScriptedPrompt::note(const QString &message)
{
    m_log.append(u"note "_s + message);
    m_noted.append(message);
}

} // namespace support
