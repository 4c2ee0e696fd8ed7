// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/catalogueview.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// What a person looks for: a search field, boxes to choose from, and the order.
class CatalogueFilters final : public QWidget
{
    Q_OBJECT

public:
    explicit CatalogueFilters(QWidget *parent = nullptr);

    core::CatalogueFilter filter() const;
    core::CatalogueOrder order() const;
    /// Everything is shown again; the order stays.
    void clear();
    /// "12 of 39 shown".
    void setCount(qsizetype shown, qsizetype all);
    QLineEdit *search() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox *addBox(const QString &name, const QString &title, const QString &any);
    void fillBoxes();

    QLineEdit *m_search = nullptr;
    QComboBox *m_purpose = nullptr;
    QComboBox *m_hosting = nullptr;
    QComboBox *m_userEffort = nullptr;
    QComboBox *m_administratorEffort = nullptr;
    QComboBox *m_price = nullptr;
    QComboBox *m_shown = nullptr;
    QComboBox *m_order = nullptr;
    QPushButton *m_clear = nullptr;
    QLabel *m_count = nullptr;
};

} // namespace ui
