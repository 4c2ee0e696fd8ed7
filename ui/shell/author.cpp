// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/author.h"

#include "ui/shell/prompt.h"

#include <QCoreApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString authorKey()
{
    return u"author"_s;
}

QString systemUser()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

} // namespace

QString author(const QSettings &settings)
{
    return settings.value(authorKey(), systemUser()).toString();
}

bool askAuthor(Prompt &prompt, QSettings &settings)
{
    const auto name = prompt.text(
        QCoreApplication::translate("ui::author", "Your name"),
        QCoreApplication::translate("ui::author", "The history of changes names you like this:"),
        author(settings));
    if (name)
        settings.setValue(authorKey(), name->trimmed());
    return name.has_value();
}

} // namespace ui
