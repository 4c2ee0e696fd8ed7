// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/photographs.h"

#include "tests/support/testprogram.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QWidget>

#include <memory>

using namespace Qt::StringLiterals;

namespace support {

QString photographsFolder()
{
    const QString chosen = qEnvironmentVariable("PHOTOGRAPHS");
    const QString folder
        = chosen.isEmpty() ? QStringLiteral(SOURCE_ROOT "/build/photographs") : chosen;
    QDir().mkpath(folder);
    return folder;
}

namespace {

/// Large files, but squeezing them took as long as drawing what they show.
constexpr int FastToWrite = 90;

/// Lets layouts, timers of zero length and deferred deletes run.
void settle()
{
    for (int round = 0; round < 5; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace

QStringList photograph(const QString &name, const std::function<QWidget *()> &make, QSize size)
{
    struct Setting
    {
        QString name;
        ui::Shade shade;
        qreal scale;
        QSize size;
    };
    const QList<Setting> settings = {{u"light"_s, ui::Shade::Light, 1.0, size},
                                     {u"dark"_s, ui::Shade::Dark, 1.0, size},
                                     {u"narrow"_s, ui::Shade::Light, 1.0, {720, size.height()}},
                                     {u"large"_s, ui::Shade::Light, 2.0, {1600, 1000}}};
    QStringList paths;
    for (const Setting &setting : settings.first(looks())) {
        ui::applyTheme(*qApp, setting.shade, setting.scale);
        const std::unique_ptr<QWidget> widget(make());
        widget->resize(setting.size);
        widget->show();
        settle();
        const QString path = u"%1/%2-%3.png"_s.arg(photographsFolder(), name, setting.name);
        if (widget->grab().save(path, "PNG", FastToWrite))
            paths.append(path);
    }
    ui::applyTheme(*qApp, ui::Shade::Light);
    return paths;
}

qsizetype looks()
{
    return isSanitized() ? 1 : 4;
}

QStringList namelessControls(const QWidget *root)
{
    QStringList nameless;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const QString what = u"%1 %2"_s.arg(QLatin1String(widget->metaObject()->className()),
                                            widget->objectName());
        if (widget->objectName().isEmpty())
            nameless.append(what + u": no object name"_s);
        if (widget->accessibleName().isEmpty())
            nameless.append(what + u": no accessible name"_s);
    }
    return nameless;
}

} // namespace support
