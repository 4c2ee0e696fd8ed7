// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/contentpack.h"

#include "core/framework/reader.h"
#include "ui/shell/prompt.h"

#include <QFile>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString settingsKey()
{
    return u"contentPack"_s;
}

} // namespace

ContentPack::ContentPack(const core::Framework &builtIn, QSettings &settings)
    : m_builtIn(builtIn)
    , m_settings(settings)
{ }

const core::Framework &ContentPack::framework() const
{
    return m_chosen ? *m_chosen : m_builtIn;
}

core::Status ContentPack::restore()
{
    const QString path = m_settings.value(settingsKey()).toString();
    if (path.isEmpty())
        return {};
    auto pack = read(path);
    if (!pack) {
        core::Error error = pack.error();
        error.message
            = tr("%1 The content pack that comes with Sixpoint is used.").arg(error.message);
        return core::failure(error);
    }
    m_chosen = std::move(*pack);
    return {};
}

std::optional<core::Framework> ContentPack::ask(Prompt &prompt)
{
    const std::optional<int> choice
        = prompt.choice(tr("Questions and texts"), tr("Which content pack to use"),
                        {tr("The one that comes with Sixpoint"), tr("A file …")});
    if (!choice)
        return {};
    if (*choice == 0) {
        m_settings.remove(settingsKey());
        return m_builtIn;
    }
    const QString path
        = prompt.openFile(tr("Choose a content pack"), tr("Content packs (*.json);;All files (*)"));
    if (path.isEmpty())
        return {};
    auto pack = read(path);
    if (!prompt.check(pack))
        return {};
    m_settings.setValue(settingsKey(), path);
    return std::move(*pack);
}

void ContentPack::use(core::Framework framework)
{
    m_chosen = std::move(framework);
}

core::Result<core::Framework> ContentPack::read(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(
            core::Error::Kind::Input,
            tr("The content pack %1 cannot be read: %2.").arg(path, file.errorString()));
    return core::readFramework(file.readAll(), path);
}

} // namespace ui
