// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/windowfixture.h"

#include "core/framework/reader.h"
#include "core/workspace/edit.h"

#include <QAction>
#include <QTest>

using namespace Qt::StringLiterals;

namespace support {

WindowFixture::WindowFixture()
    : clock(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC))
    , framework(core::builtInFramework().value())
    , settings(path(u"settings.ini"_s), QSettings::IniFormat)
{
    settings.setValue(u"author"_s, u"Robin"_s);
    writeSample = [this](const QString &target, core::SampleName name) -> core::Status {
        auto workspace = core::Workspace::create(target, clock);
        if (!workspace)
            return core::failure(workspace.error());
        const auto added = core::edit::addOrganisation(
            **workspace,
            name == core::SampleName::University ? u"Northmoor"_s : u"Harbour & Finch"_s);
        return added ? core::Status() : core::failure(added.error());
    };
}

QString WindowFixture::path(const QString &fileName) const
{
    return folder.filePath(fileName);
}

QString WindowFixture::fileWith(const QStringList &organisations, const QString &fileName) const
{
    const QString target = path(fileName.isEmpty() ? u"work.sixpoint"_s : fileName);
    auto workspace = core::Workspace::create(target, clock);
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().message));
    (*workspace)->setAuthor(u"Robin"_s);
    for (const QString &name : organisations)
        if (!core::edit::addOrganisation(**workspace, name))
            qFatal("cannot add an organisation");
    return target;
}

std::unique_ptr<ui::MainWindow> WindowFixture::window()
{
    return shown(&prompt);
}

std::unique_ptr<ui::MainWindow> WindowFixture::windowWithDialogs()
{
    return shown(nullptr);
}

std::unique_ptr<ui::MainWindow> WindowFixture::shown(ui::Prompt *answers)
{
    auto window = std::make_unique<ui::MainWindow>(
        ui::Environment{framework, clock, settings, writeSample, answers});
    window->resize(1180, 800);
    window->show();
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("the window does not become active");
    return window;
}

std::unique_ptr<ui::MainWindow> WindowFixture::windowWith(const QStringList &organisations)
{
    auto made = window();
    if (!made->openFile(fileWith(organisations)))
        qFatal("%s", qPrintable(prompt.told().join(u' ')));
    return made;
}

QAction *action(const ui::MainWindow &window, const char *name)
{
    return window.findChild<QAction *>(QLatin1String(name));
}

core::Organisation current(const ui::MainWindow &window)
{
    return window.session()->live()->dossier().organisation;
}

} // namespace support
