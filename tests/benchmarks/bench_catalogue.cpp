// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the list of platforms waits for one key press while somebody types a search (aim: 16
// ms), with the catalogue of the program and with one a hundred times as long; and how long the fit
// of all platforms takes. Processor time beside wall time tells a slow program from a busy machine.

#include "core/platforms/catalogueview.h"
#include "core/platforms/fit.h"
#include "tests/support/timings.h"

#include <functional>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 300;

void measure(const QString &what, const std::function<void(int)> &run, QTextStream &out)
{
    support::print(out, what, support::spentOnEach(Rounds, run));
}

QList<CatalogueEntry> repeated(const QList<CatalogueEntry> &entries, int times)
{
    QList<CatalogueEntry> result;
    for (int i = 0; i < times; ++i)
        result.append(entries);
    return result;
}

void measureFilter(const QList<CatalogueEntry> &entries, QTextStream &out)
{
    const CatalogueView view(entries);
    const QString typed = u"work account knowledge"_s;
    qsizetype shown = 0;
    measure(
        u"%1 entries, a key press"_s.arg(entries.size()),
        [&](int i) {
            CatalogueFilter filter;
            filter.text = typed.first(i % (typed.size() + 1));
            shown += view.found(filter, CatalogueOrder::Name).size();
        },
        out);
    if (shown == 0)
        out << "Nothing was found.\n";
}

FitProfile profile()
{
    FitProfile result;
    result.headcount = 96;
    result.desklessPercent = 30;
    result.sector = u"Legal services"_s;
    result.rules = u"Confidentiality; UK GDPR; records are kept for six years"_s;
    result.audiences = u"Clients, partners and graduates"_s;
    result.culture = u"People ask in private"_s;
    result.purposes = {Purpose::Knowledge, Purpose::Collaboration};
    result.tools = {u"Microsoft Teams"_s, u"LinkedIn"_s};
    return result;
}

} // namespace

int main()
{
    QTextStream out(stdout);
    const auto catalogue = builtInCatalogue();
    if (!catalogue) {
        out << catalogue.error().message << Qt::endl;
        return 1;
    }
    const QList<CatalogueEntry> entries = merged(*catalogue, {}, {}).entries;
    measureFilter(entries, out);
    measureFilter(repeated(entries, 100), out);
    measure(
        u"fit of all platforms"_s,
        [&](int) {
            if (fits(entries, needs(profile(), entries)).size() != entries.size())
                out << "Not all were looked at.\n";
        },
        out);
}
