// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/selection/offers.h"

#include "ui/widgets/widgets.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool same(const QList<Offer> &a, const QList<Offer> &b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](const Offer &one, const Offer &other) {
            return one.key == other.key && one.title == other.title && one.text == other.text;
        });
}

} // namespace

Offers::Offers(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(2));
    m_title = label({}, TextStyle::BodyStrong, this);
    layout->addWidget(m_title);
}

void Offers::setOffers(const QString &title, const QList<Offer> &offers)
{
    m_title->setText(title);
    setVisible(!offers.isEmpty());
    if (m_grid && same(offers, m_offers))
        return;
    m_offers = offers;
    if (m_grid) { // a click on one of its buttons may be what brought us here
        m_grid->hide();
        m_grid->deleteLater();
    }
    auto *grid = new FlowGrid(64, this);
    for (const Offer &offer : offers)
        grid->add(makeCell(offer));
    m_grid = grid;
    layout()->addWidget(grid);
}

QWidget *Offers::makeCell(const Offer &offer)
{
    auto *cell = new QWidget;
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *take = button(offer.title, m_name + offer.key, ButtonRole::Quiet, cell);
    setIcon(take, u"add"_s);
    take->setAccessibleName(tr("Add %1").arg(offer.title));
    take->setAccessibleDescription(offer.text);
    connect(take, &QPushButton::clicked, this, [this, key = offer.key] { Q_EMIT taken(key); });
    layout->addWidget(take, 0, Qt::AlignLeft);
    if (!offer.text.isEmpty()) {
        QLabel *words = quietLabel(offer.text, TextStyle::Note, cell);
        words->setContentsMargins(space(2), 0, 0, 0);
        layout->addWidget(words);
    }
    layout->addStretch(1);
    return cell;
}

} // namespace ui
