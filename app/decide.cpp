// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/decisiontext.h"
#include "app/opened.h"
#include "core/selection/decisionjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using core::Error;
using core::failure;
using core::Result;
using core::SelectionDossier;
using core::Status;

namespace commandline {

namespace {

struct DecideText
{
    Q_DECLARE_TR_FUNCTIONS(commandline)
};

QStringList purposesOf(const QList<SelectionDossier> &selections)
{
    QStringList words;
    for (const SelectionDossier &selection : selections)
        words << core::toWord(selection.selection.purpose);
    return words;
}

/// The selections that the request is about: of one purpose, or all.
Result<QList<SelectionDossier>> wantedOf(const Request &request, const core::Dossier &dossier)
{
    const QString file = request.files.first();
    if (dossier.selections.isEmpty())
        return failure(
            Error::Kind::Input,
            DecideText::tr("In %1 no tool has been chosen yet: there is no selection.").arg(file));
    const QString word = request.options.value(u"purpose"_s);
    if (!request.options.contains(u"purpose"_s))
        return dossier.selections;
    const auto purpose = core::purposeFromWord(word);
    if (!purpose)
        return usedWrongly(DecideText::tr("There is no purpose \"%1\": choose one of %2.")
                               .arg(word, core::allWords<core::Purpose>().join(u", "_s)));
    QList<SelectionDossier> wanted = dossier.selections;
    wanted.removeIf(
        [&](const SelectionDossier &each) { return each.selection.purpose != *purpose; });
    if (wanted.isEmpty())
        return failure(Error::Kind::Input,
                       DecideText::tr("In %1 no tool is being chosen for %2, but for: %3.")
                           .arg(file, word, purposesOf(dossier.selections).join(u", "_s)));
    return wanted;
}

} // namespace

Status printDecision(const Request &request, const Surroundings &surroundings)
{
    const Result<Opened> opened = open(request, surroundings);
    if (!opened)
        return failure(opened.error());
    const Result<core::Dossier> dossier = opened->dossier();
    if (!dossier)
        return failure(dossier.error());
    const auto wanted = wantedOf(request, *dossier);
    if (!wanted)
        return failure(wanted.error());
    QStringList texts;
    QJsonArray objects;
    for (const SelectionDossier &selection : *wanted) {
        const core::DecisionResult result = core::decide(selection);
        if (request.options.contains(u"json"_s))
            objects << core::toJson(result, selection);
        else
            texts << decisionText(dossier->organisation, result, selection);
    }
    if (request.options.contains(u"json"_s))
        surroundings.out << QString::fromUtf8(
            QJsonDocument(
                {{u"organisation"_s, dossier->organisation.name}, {u"selections"_s, objects}})
                .toJson());
    else
        surroundings.out << texts.join(u"\n"_s);
    return {};
}

} // namespace commandline
