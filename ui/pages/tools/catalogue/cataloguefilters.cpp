// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/catalogue/cataloguefilters.h"

#include "ui/support/combobox.h"
#include "ui/support/labels.h"
#include "ui/support/toollabels.h"
#include "ui/support/wraplayout.h"
#include "ui/widgets/pageplace.h"
#include "ui/widgets/widgets.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

template<class Enum>
void addValues(QComboBox *box, std::initializer_list<Enum> values)
{
    for (const Enum value : values)
        box->addItem(nameOf(value), int(value));
}

/// The value that is chosen, as a list of one; empty for "any".
template<class Enum>
QList<Enum> chosenIn(const QComboBox *box)
{
    return box->currentIndex() > 0 ? QList{Enum(box->currentData().toInt())} : QList<Enum>();
}

} // namespace

CatalogueFilters::CatalogueFilters(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
{
    m_search->setObjectName(u"catalogueSearch"_s);
    m_search->setAccessibleName(tr("Search the catalogue"));
    m_search->setPlaceholderText(tr("Search: a name, a former name, or any word of an entry"));
    m_search->setClearButtonEnabled(true);
    PagePlace::keep(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &CatalogueFilters::changed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(2));
    column->addWidget(m_search);
    auto *row = new QWidget(this);
    auto *boxes = new WrapLayout(space(2), row);
    column->addWidget(row);

    m_purpose = addBox(u"cataloguePurpose"_s, tr("Purpose"), tr("Any purpose"));
    m_hosting = addBox(u"catalogueHosting"_s, tr("Hosting"), tr("Any hosting"));
    m_userEffort
        = addBox(u"catalogueUserEffort"_s, tr("Effort for users"), tr("Any effort to use"));
    m_administratorEffort
        = addBox(u"catalogueRunEffort"_s, tr("Effort to run it"), tr("Any effort to run"));
    m_price = addBox(u"cataloguePrice"_s, tr("Price"), tr("Any price"));
    m_shown = addBox(u"catalogueShown"_s, tr("In service or closed"), tr("Open and closed"));
    m_order = addBox(u"catalogueOrder"_s, tr("Order"), tr("Order of the catalogue"));
    fillBoxes();
    m_clear = button(tr("Clear"), u"catalogueClear"_s, ButtonRole::Quiet, this);
    m_clear->setAccessibleName(tr("Clear the search and all filters"));
    connect(m_clear, &QPushButton::clicked, this, &CatalogueFilters::clear);
    m_count = quietLabel({}, TextStyle::Note, this);
    m_count->setObjectName(u"catalogueCount"_s);
    m_count->setWordWrap(false);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_purpose, m_hosting, m_userEffort, m_administratorEffort,
                                          m_price, m_shown, m_order, m_clear, m_count})
        boxes->addWidget(each);
}

QComboBox *CatalogueFilters::addBox(const QString &name, const QString &title, const QString &any)
{
    QComboBox *box = comboBox(name, title);
    box->setParent(this);
    box->addItem(any);
    connect(box, &QComboBox::currentIndexChanged, this, &CatalogueFilters::changed);
    return box;
}

void CatalogueFilters::fillBoxes()
{
    using core::CatalogueOrder;
    using core::Effort;
    for (const core::Purpose purpose : core::AllPurposes)
        addValues(m_purpose, {purpose});
    for (const auto &hosting : core::wordsOf<core::Hosting>())
        addValues(m_hosting, {hosting.value});
    for (const auto &price : core::wordsOf<core::PriceClass>())
        addValues(m_price, {price.value});
    for (const Effort effort : {Effort::Low, Effort::Medium, Effort::High, Effort::Unknown}) {
        m_userEffort->addItem(tr("To use: %1").arg(nameOf(effort).toLower()), int(effort));
        m_administratorEffort->addItem(tr("To run: %1").arg(nameOf(effort).toLower()), int(effort));
    }
    m_shown->addItem(tr("In service only"), int(core::CatalogueFilter::Shown::Open));
    m_shown->addItem(tr("Closed only"), int(core::CatalogueFilter::Shown::Closed));
    m_order->addItem(tr("By name"), int(CatalogueOrder::Name));
    m_order->addItem(tr("Least effort first"), int(CatalogueOrder::Effort));
    m_order->addItem(tr("Cheapest first"), int(CatalogueOrder::Price));
    m_order->addItem(tr("Oldest look first"), int(CatalogueOrder::OldestFirst));
}

core::CatalogueFilter CatalogueFilters::filter() const
{
    core::CatalogueFilter filter;
    filter.text = m_search->text();
    filter.purposes = chosenIn<core::Purpose>(m_purpose);
    filter.hosting = chosenIn<core::Hosting>(m_hosting);
    filter.userEffort = chosenIn<core::Effort>(m_userEffort);
    filter.administratorEffort = chosenIn<core::Effort>(m_administratorEffort);
    filter.prices = chosenIn<core::PriceClass>(m_price);
    if (m_shown->currentIndex() > 0)
        filter.shown = core::CatalogueFilter::Shown(m_shown->currentData().toInt());
    return filter;
}

core::CatalogueOrder CatalogueFilters::order() const
{
    return m_order->currentIndex() > 0 ? core::CatalogueOrder(m_order->currentData().toInt())
                                       : core::CatalogueOrder::Catalogue;
}

void CatalogueFilters::clear()
{
    const bool nothingToDo = filter() == core::CatalogueFilter();
    {
        const QSignalBlocker quiet(this);
        m_search->clear();
        for (QComboBox *box :
             {m_purpose, m_hosting, m_userEffort, m_administratorEffort, m_price, m_shown})
            box->setCurrentIndex(0);
    }
    if (!nothingToDo)
        Q_EMIT changed();
    m_search->setFocus(Qt::OtherFocusReason);
}

void CatalogueFilters::setCount(qsizetype shown, qsizetype all)
{
    m_count->setText(tr("%1 of %2 shown").arg(shown).arg(all));
    m_clear->setEnabled(filter() != core::CatalogueFilter());
}

QLineEdit *CatalogueFilters::search() const
{
    return m_search;
}

} // namespace ui
