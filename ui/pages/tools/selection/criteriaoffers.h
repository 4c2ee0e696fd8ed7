// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/criteria.h"
#include "core/selection/criterion.h"

#include <QWidget>

namespace ui {

class Offers;

/// Those of the list of criteria that are not picked yet, by group.
class CriteriaOffers final : public QWidget
{
    Q_OBJECT

public:
    explicit CriteriaOffers(core::CriterionKind kind, QWidget *parent = nullptr);
    void setPicked(const QList<core::Criterion> &picked);

Q_SIGNALS:
    void taken(const core::Criterion &criterion);

private:
    core::CriterionKind m_kind;
    core::CriteriaList m_list;
    QList<Offers *> m_groups;
};

} // namespace ui
