// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platforms/catalogueview.h"

#include <QCoreApplication>
#include <QSet>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct CatalogueViewText
{
    Q_DECLARE_TR_FUNCTIONS(core::CatalogueView)
};

/// Small letters without accents: "Café" is found by "cafe".
QString folded(const QString &text)
{
    QString result;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD))
        if (letter.category() != QChar::Mark_NonSpacing)
            result.append(letter);
    return result.toCaseFolded();
}

QString searchedText(const Platform &platform)
{
    QStringList texts = {platform.name, platform.otherNames.join(u' ')};
    for (const QList<Statement> &statements : platform.topics)
        for (const Statement &statement : statements)
            texts.append(statement.text);
    for (const DatedFact &fact : platform.dates)
        texts.append(fact.says.text);
    return folded(texts.join(u'\n'));
}

template<class Value>
bool anyOf(const QList<Value> &wanted, const QList<Value> &offered)
{
    return wanted.isEmpty() || std::ranges::any_of(wanted, [&offered](const Value &value) {
               return offered.contains(value);
           });
}

bool matches(const CatalogueFilter &filter, const Platform &platform)
{
    using enum CatalogueFilter::Shown;
    const bool closed = platform.status == PlatformStatus::Closed;
    return (filter.shown == Both || (filter.shown == Closed) == closed)
        && anyOf(filter.purposes, platform.purposes) && anyOf(filter.hosting, platform.hosting)
        && anyOf(filter.userEffort, {platform.userEffort})
        && anyOf(filter.administratorEffort, {platform.administratorEffort})
        && anyOf(filter.prices, platform.prices);
}

bool containsAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
}

int effortRank(Effort effort)
{
    return effort == Effort::Unknown ? int(Effort::High) + 1 : int(effort);
}

int priceRank(const Platform &platform)
{
    constexpr int Last = int(PriceClass::ByQuote) + 1;
    return platform.prices.isEmpty() ? Last : int(std::ranges::min(platform.prices));
}

Comparison::Cell cell(const CatalogueEntry &entry, CatalogueField field)
{
    Comparison::Cell result;
    if (const auto topic = topicOf(field))
        result.statements = entry.platform.topic(*topic);
    else if (field == CatalogueField::Name)
        result.words = {entry.platform.name};
    else
        result.words = fieldText(entry.platform, field).split(u", "_s, Qt::SkipEmptyParts);
    if (const AppliedCorrection *correction = entry.correction(field))
        result.correction = *correction;
    return result;
}

/// Nothing for a field of which no entry says anything.
std::optional<Comparison::Row> row(std::span<const CatalogueEntry *const> entries,
                                   CatalogueField field)
{
    Comparison::Row result;
    result.field = field;
    QSet<QString> texts;
    bool anything = false;
    for (const CatalogueEntry *entry : entries) {
        const QString text = fieldText(entry->platform, field);
        texts.insert(text);
        anything |= !text.isEmpty() && text != wordFor(YesNo::Unknown);
        result.cells.append(cell(*entry, field));
    }
    result.differs = texts.size() > 1;
    return anything ? std::optional(result) : std::nullopt;
}

} // namespace

CatalogueView::CatalogueView(const QList<CatalogueEntry> &entries)
    : m_entries(entries)
{
    for (const CatalogueEntry &entry : entries) {
        m_names.append(folded(entry.platform.name));
        m_searched.append(searchedText(entry.platform));
    }
}

bool CatalogueView::comesBefore(int a, int b, CatalogueOrder order) const
{
    const Platform &first = m_entries[a].platform;
    const Platform &second = m_entries[b].platform;
    switch (order) {
    case CatalogueOrder::Catalogue:
        return false;
    case CatalogueOrder::Name:
        return m_names[a] < m_names[b];
    case CatalogueOrder::Effort:
        return std::pair(effortRank(first.userEffort), effortRank(first.administratorEffort))
            < std::pair(effortRank(second.userEffort), effortRank(second.administratorEffort));
    case CatalogueOrder::Price:
        return priceRank(first) < priceRank(second);
    case CatalogueOrder::OldestFirst:
        return first.asOf < second.asOf;
    }
    Q_UNREACHABLE();
}

QList<int> CatalogueView::found(const CatalogueFilter &filter, CatalogueOrder order) const
{
    const QStringList words = folded(filter.text).split(u' ', Qt::SkipEmptyParts);
    QList<int> result;
    for (int i = 0; i < m_entries.size(); ++i)
        if (matches(filter, m_entries[i].platform) && containsAll(m_searched[i], words))
            result.append(i);
    std::ranges::stable_sort(result,
                             [this, order](int a, int b) { return comesBefore(a, b, order); });
    return result;
}

Result<Comparison> compare(std::span<const CatalogueEntry> entries,
                           std::span<const PlatformCode> chosen)
{
    if (chosen.size() < 2 || chosen.size() > MostCompared)
        return failure(
            Error::Kind::Input,
            CatalogueViewText::tr("Choose from two to %1 platforms to compare.").arg(MostCompared));
    Comparison comparison;
    QList<const CatalogueEntry *> columns;
    for (const PlatformCode &code : chosen) {
        const auto found = std::ranges::find(
            entries, code, [](const CatalogueEntry &entry) { return entry.platform.id; });
        if (found == entries.end())
            return failure(Error::Kind::NotFound,
                           CatalogueViewText::tr("The catalogue has no platform “%1” any more.")
                               .arg(code.text));
        columns.append(&*found);
        comparison.platforms.append(code);
    }
    for (const Word<CatalogueField> &field : wordsOf<CatalogueField>())
        if (const auto shown = row(columns, field.value))
            comparison.rows.append(*shown);
    return comparison;
}

} // namespace core
