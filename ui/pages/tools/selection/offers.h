// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

class FlowGrid;

/// Something that can be taken with one click.
struct Offer
{
    QString key;
    QString title;
    QString text; ///< one quiet line below; may be empty
};

/// Things to pick from, each a button with a line that says what it is.
class Offers final : public QWidget
{
    Q_OBJECT

public:
    /// Buttons are called `name` + key.
    explicit Offers(const QString &name, QWidget *parent = nullptr);
    /// Hidden when there is none.
    void setOffers(const QString &title, const QList<Offer> &offers);

Q_SIGNALS:
    void taken(const QString &key);

private:
    QWidget *makeCell(const Offer &offer);

    QString m_name;
    class QLabel *m_title = nullptr;
    QWidget *m_grid = nullptr;
    QList<Offer> m_offers;
};

} // namespace ui
