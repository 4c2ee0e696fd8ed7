// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

namespace tst_layering {

using namespace Qt::StringLiterals;

/// Folder → folders whose headers it may include; its own are always allowed. core/README.md shows
/// the same table. It changes on purpose, not by accident.
const QMap<QString, QStringList> &allowed()
{
    static const QStringList domain
        = {u"core/base"_s,      u"core/framework"_s, u"core/assessment"_s,
           u"core/platforms"_s, u"core/selection"_s, u"core/strategy"_s};
    // What is worked out from the whole strategy: estimates, the order of the plan, what to repair.
    static const QStringList workbench
        = {u"core/value"_s, u"core/roadmap"_s, u"core/checks"_s};
    static const QStringList wholeCore
        = domain + workbench
        + QStringList{u"core/storage"_s, u"core/workspace"_s, u"core/report"_s};
    static const QMap<QString, QStringList> table = {
        {u"core/base"_s, {}},
        {u"core/framework"_s, domain.mid(0, 1)},
        {u"core/assessment"_s, domain.mid(0, 2)},
        {u"core/platforms"_s, domain.mid(0, 3)},
        {u"core/selection"_s, domain.mid(0, 4)},
        {u"core/strategy"_s, domain.mid(0, 5)},
        {u"core/value"_s, domain},
        {u"core/roadmap"_s, domain},
        {u"core/checks"_s, domain + workbench.mid(0, 2)},
        {u"core/storage"_s, domain},
        {u"core/workspace"_s, domain + workbench + QStringList{u"core/storage"_s}},
        {u"core/report"_s, domain + workbench},
        {u"ui"_s, wholeCore},
        {u"app"_s, wholeCore + QStringList{u"ui"_s}},
    };
    return table;
}

/// "core/storage" for core/storage/edit/x.h, "ui" for anything in the ui.
QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.first() == u"core"_s ? parts.mid(0, 2).join(u'/') : parts.first();
}

QStringList sourcesBelow(const QString &folder)
{
    QStringList paths;
    QDirIterator it(QStringLiteral(SOURCE_ROOT) + u'/' + folder, {u"*.h"_s, u"*.cpp"_s},
                    QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        paths << QDir(QStringLiteral(SOURCE_ROOT)).relativeFilePath(it.next());
    paths.sort();
    return paths;
}

QStringList includesOf(const QString &path, const QString &pattern)
{
    QFile file(QStringLiteral(SOURCE_ROOT) + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList found;
    const QRegularExpression include(pattern, QRegularExpression::MultilineOption);
    auto match = include.globalMatch(QString::fromUtf8(file.readAll()));
    while (match.hasNext())
        found << match.next().captured(1);
    return found;
}

class LayeringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFolderIncludesOnlyWhatItMay();
    void theCoreKnowsNoWidgetsAndNoDrawing();
    void sqlStaysInStorage();
};

void LayeringTest::everyFolderIncludesOnlyWhatItMay()
{
    QStringList offences;
    int looked = 0;
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s})
        for (const QString &path : sourcesBelow(folder)) {
            const QString room = roomOf(path);
            if (!allowed().contains(room))
                offences << path + u" is in a folder that the table does not know"_s;
            for (const QString &include : includesOf(path, u"^#include \"(.+)\""_s)) {
                ++looked;
                if (include.endsWith(u".moc"_s))
                    continue;
                const QString other = roomOf(include);
                if (other != room && !allowed().value(room).contains(other))
                    offences << path + u" includes "_s + include;
            }
        }
    QVERIFY(looked > 100);
    QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
}

void LayeringTest::theCoreKnowsNoWidgetsAndNoDrawing()
{
    QStringList offences;
    const QRegularExpression drawing(u"^Q(Widget|Paint|Pixmap|Image|Color|Font|Icon|GuiApp|Appl|"
                                     "Chart|Text(Doc|Lay)|Svg|Pdf|Label|Push|Dialog|Main|Menu)"_s);
    for (const QString &path : sourcesBelow(u"core"_s))
        for (const QString &include : includesOf(path, u"^#include <(.+)>"_s))
            if (drawing.match(include).hasMatch())
                offences << path + u" includes "_s + include;
    QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
}

void LayeringTest::sqlStaysInStorage()
{
    QStringList offences;
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s})
        for (const QString &path : sourcesBelow(folder))
            for (const QString &include : includesOf(path, u"^#include <(QSql.+)>"_s))
                if (roomOf(path) != u"core/storage"_s)
                    offences << path + u" includes "_s + include;
    QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
}

SIXPOINT_TEST(LayeringTest)

} // namespace tst_layering

#include "tst_layering.moc"
