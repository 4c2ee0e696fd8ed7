// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/checks.h"
#include "tests/support/finaldossier.h"
#include "tests/support/timings.h"
#include "tests/support/workspaces.h"

#include <QCoreApplication>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int CheckRounds = 2'000;

/// A strategy in which nearly every list is long and every row lacks something.
Dossier longDossier(const Framework &framework)
{
    Dossier dossier = support::finalDossier(framework);
    const auto lengthen = [](auto &list, qsizetype size) {
        const auto first = list.first();
        while (list.size() < size) {
            list.append(first);
            list.last().id = decltype(first.id)::create();
        }
    };
    lengthen(dossier.objectives, 12);
    lengthen(dossier.actions, 120);
    lengthen(dossier.stakeholders, 60);
    lengthen(dossier.supportOffers, 40);
    lengthen(dossier.risks, 60);
    lengthen(dossier.valueLines, 60);
    lengthen(dossier.accounts, 100);
    for (Action &action : dossier.actions)
        action.owner.clear();
    for (Risk &risk : dossier.risks)
        risk.response.clear();
    return dossier;
}

void measure(QTextStream &out, const QString &name, const Framework &framework,
             const Dossier &dossier)
{
    // Once before, because the names of products are read once.
    const qsizetype findings = check(framework, dossier, support::FinalDay).size();
    support::print(out, u"%1, %2 findings (aim 5 ms)"_s.arg(name).arg(findings),
                   support::spentOnEach(CheckRounds, [&](int) {
                       (void)check(framework, dossier, support::FinalDay);
                   }));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const Framework &framework = support::framework();
    QTextStream out(stdout);
    measure(out, u"complete strategy"_s, framework, support::finalDossier(framework));
    measure(out, u"empty strategy"_s, framework, support::emptyDossier(framework));
    measure(out, u"long and faulty"_s, framework, longDossier(framework));
    return 0;
}
