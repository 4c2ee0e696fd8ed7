// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/filenames.h"

#include "ui/shell/prompt.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct FileText
{
    Q_DECLARE_TR_FUNCTIONS(ui::filenames)
};

} // namespace

QString fileNameFor(const QString &organisation)
{
    QString name;
    for (const QChar c : organisation.toLower())
        if (c.isLetterOrNumber())
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    name.truncate(60);
    while (name.endsWith(u'-'))
        name.chop(1);
    return (name.isEmpty() ? u"organisation"_s : name) + u".sixpoint"_s;
}

QString fileFilter()
{
    return FileText::tr("Sixpoint files (*.sixpoint);;All files (*)");
}

QString askNewPath(Prompt &prompt, const QString &title, const QString &organisation)
{
    QString path = prompt.saveFile(title, fileNameFor(organisation), fileFilter());
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += u".sixpoint"_s;
    return path;
}

std::optional<QString> askOrganisationName(Prompt &prompt, const QString &title,
                                           const QString &suggestion)
{
    const auto name = prompt.text(title, FileText::tr("Name of the organisation"), suggestion);
    if (!name)
        return {};
    if (!name->trimmed().isEmpty())
        return name->trimmed();
    prompt.tell({core::Error::Kind::Input,
                 FileText::tr("An organisation needs a name. Nothing was changed."),
                 {}});
    return {};
}

} // namespace ui
