// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platforms/cataloguemeaning.h"

#include "core/framework/jsonlines.h"
#include "core/framework/jsonvalue.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace core {

using namespace Qt::StringLiterals;

namespace {

class CatalogueMeaningCheck
{
    Q_DECLARE_TR_FUNCTIONS(core::Linter)

public:
    explicit CatalogueMeaningCheck(const Catalogue &catalogue)
        : m_catalogue(catalogue)
    { }
    QList<PackFault> run();

private:
    void checkPlatform(const Platform &platform, const QString &path);
    void checkNames(const Platform &platform, const QString &path);
    void checkClosing(const Platform &platform, const QString &path);
    void checkHosting(const Platform &platform, const QString &path);
    void checkSettings(const Platform &platform, const QString &path);
    void add(const QString &path, const QString &message,
             Finding::Severity severity = Finding::Severity::Error)
    {
        m_faults.append({path, message, severity});
    }

    const Catalogue &m_catalogue;
    QSet<QString> m_ids;
    QSet<QString> m_names; ///< case-folded
    QList<PackFault> m_faults;
};

QList<PackFault> CatalogueMeaningCheck::run()
{
    for (qsizetype i = 0; i < m_catalogue.platforms.size(); ++i)
        checkPlatform(m_catalogue.platforms[i], u"/platforms/"_s + QString::number(i));
    return m_faults;
}

void CatalogueMeaningCheck::checkPlatform(const Platform &platform, const QString &path)
{
    checkNames(platform, path);
    if (m_catalogue.asOf.isValid() && platform.asOf > m_catalogue.asOf)
        add(path + u"/asOf"_s, tr("This entry is newer than the catalogue as a whole."));
    checkClosing(platform, path);
    checkHosting(platform, path);
    checkSettings(platform, path);
}

void CatalogueMeaningCheck::checkNames(const Platform &platform, const QString &path)
{
    const QString &id = platform.id.text;
    if (!id.isEmpty() && m_ids.contains(id))
        add(path + u"/id"_s, tr("“%1” is used twice.").arg(id));
    m_ids.insert(id);
    const QString name = platform.name.toCaseFolded();
    if (!name.isEmpty() && m_names.contains(name))
        add(path + u"/name"_s, tr("Two platforms are called “%1”.").arg(platform.name));
    m_names.insert(name);
}

void CatalogueMeaningCheck::checkClosing(const Platform &platform, const QString &path)
{
    const bool closed = platform.status == PlatformStatus::Closed;
    const bool lesson = !platform.topic(Topic::Lesson).isEmpty();
    if (closed && !lesson)
        add(path + u"/status"_s, tr("A closed platform needs a lesson to learn from it."));
    if (!closed && lesson)
        add(path + u"/lesson"_s, tr("Only a closed platform has a lesson."));
    if (!closed && platform.prices.isEmpty() && !platform.topic(Topic::Price).isEmpty())
        add(path + u"/price/classes"_s, tr("An open platform needs a class of price."));
}

void CatalogueMeaningCheck::checkHosting(const Platform &platform, const QString &path)
{
    const bool selfHosted = platform.hosting.contains(Hosting::SelfHosted);
    if (!platform.hosting.isEmpty()
        && selfHosted != (platform.trait(Trait::SelfHostable) == YesNo::Yes))
        add(path + u"/traits/selfHostable"_s,
            tr("“selfHostable” and the kinds of hosting say different things."));
    const bool inSuite = platform.hosting.contains(Hosting::SuiteCloud);
    if (!platform.hosting.isEmpty() && inSuite != platform.suite.has_value())
        add(path + u"/hosting/kinds"_s,
            tr("A platform in the cloud of a suite must name the suite, and only such a one."));
    if (platform.trait(Trait::DataPlaceChoice) == YesNo::No && platform.places.size() > 1)
        add(path + u"/traits/dataPlaceChoice"_s,
            tr("There are several places for data here, but no choice among them."));
}

void CatalogueMeaningCheck::checkSettings(const Platform &platform, const QString &path)
{
    for (const Setting setting : platform.suits)
        if (platform.lessSuited.contains(setting))
            add(path + u"/lessSuited"_s,
                tr("“%1” stands under “suits” as well.").arg(wordFor(setting)));
}

/// Days that have the form of a date but are not in the calendar, wherever they stand. Texts of
/// another form are left to the schema.
void checkDays(const json::Value &value, const QString &path, QList<PackFault> &faults)
{
    static const QRegularExpression form(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    if (value.IsObject()) {
        for (const auto &each : value.GetObject())
            checkDays(each.value, pointerTo(path, json::toText(each.name)), faults);
    } else if (value.IsArray()) {
        for (rapidjson::SizeType i = 0; i < value.Size(); ++i)
            checkDays(value[i], pointerTo(path, QString::number(i)), faults);
    } else if (const QString text = json::toText(value); form.match(text).hasMatch()) {
        if (!QDate::fromString(text, Qt::ISODate).isValid())
            faults.append(
                {path,
                 QCoreApplication::translate("core::Linter", "“%1” is not a day in the calendar.")
                     .arg(text)});
    }
}

} // namespace

QList<PackFault> catalogueMeaningFaults(const QByteArray &json)
{
    const Catalogue catalogue = readCatalogueLeniently(json);
    QList<PackFault> faults = CatalogueMeaningCheck(catalogue).run();
    checkDays(json::parsed(json), {}, faults);
    return faults;
}

} // namespace core
