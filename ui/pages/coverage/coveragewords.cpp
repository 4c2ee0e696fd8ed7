// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/coverage/coveragewords.h"

#include "core/report/coveragesentence.h"
#include "ui/support/labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct CoverageText
{
    Q_DECLARE_TR_FUNCTIONS(ui::Coverage)
};

} // namespace

QString findingSentence(const core::CoverageMap &map)
{
    if (map.isEmpty())
        return {};
    return core::report::coverageSentence(map) + u'.';
}

QString strengthWords(int strength)
{
    switch (strength) {
    case 1:
        return CoverageText::tr("a little");
    case 2:
        return CoverageText::tr("regularly");
    case 3:
        return CoverageText::tr("a main way of working");
    default:
        return CoverageText::tr("none");
    }
}

QString cellWords(const core::Tool &tool, core::Purpose purpose, int strength)
{
    return CoverageText::tr("%1 for %2: %3 %4")
        .arg(tool.name, nameOf(purpose).toLower())
        .arg(strength)
        .arg(strengthWords(strength));
}

QString headerWords(core::Purpose purpose, int strength)
{
    const QString side = core::looksOutward(purpose) ? CoverageText::tr("outside the organisation")
                                                     : CoverageText::tr("inside the organisation");
    return CoverageText::tr("%1, %2. Strongest use: %3 %4")
        .arg(nameOf(purpose), side)
        .arg(strength)
        .arg(strengthWords(strength));
}

QString meaningOf(core::Purpose purpose)
{
    switch (purpose) {
    case core::Purpose::Sales:
        return CoverageText::tr("Finding people who may buy, and talking with them until they do.");
    case core::Purpose::Marketing:
        return CoverageText::tr("Being known, and known for the right things.");
    case core::Purpose::Service:
        return CoverageText::tr("Answering the people you serve where they ask.");
    case core::Purpose::InternalCommunication:
        return CoverageText::tr("Telling colleagues what goes on, and hearing back from them.");
    case core::Purpose::Collaboration:
        return CoverageText::tr("Doing work together: plans, drafts, decisions.");
    case core::Purpose::Knowledge:
        return CoverageText::tr("Finding what others know, and keeping it for the next person.");
    }
    return {};
}

QStringList suggestedTools(const core::CoverageMap &map, int most)
{
    QStringList names = {u"LinkedIn"_s,
                         u"Facebook"_s,
                         u"YouTube"_s,
                         u"Instagram"_s,
                         u"WhatsApp"_s,
                         u"X"_s,
                         u"Microsoft Teams"_s,
                         u"Viva Engage"_s,
                         u"Slack"_s,
                         CoverageText::tr("Intranet"),
                         CoverageText::tr("Wiki")};
    for (const core::Tool &tool : map.tools)
        names.removeIf(
            [&](const QString &name) { return name.compare(tool.name, Qt::CaseInsensitive) == 0; });
    return names.mid(0, most);
}

} // namespace ui
