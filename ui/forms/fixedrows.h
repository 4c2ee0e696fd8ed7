// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/edit/workbench.h"
#include "core/workspace/livedossier.h"
#include "ui/forms/rowcard.h"
#include "ui/shell/page.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/cardlist.h"

#include <QVBoxLayout>

#include <memory>

namespace ui {

/// Rows of which there is a fixed number, such as one per severity: none is added or removed, each
/// is stored once something is said in it. `rows` gives them all, those not stored yet as well.
template<class T>
class FixedRows final : public QWidget
{
public:
    using Rows = std::function<QList<T>(const core::Dossier &)>;
    using Key = std::function<QString(const T &)>;

    FixedRows(const PageContext &context, RowLook<T> look, Rows rows, Key key, QWidget *parent)
        : QWidget(parent)
        , m_context(context)
        , m_look(std::move(look))
        , m_rows(std::move(rows))
    {
        m_look.movable = false;
        m_look.removable = false;
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->setSpacing(m_look.gap());
        m_cards = std::make_unique<CardList<T, RowCard<T>>>(column, std::move(key),
                                                            [this](const T &) { return make(); });
        refresh();
    }

    void refresh()
    {
        m_cards->setValues(m_rows(m_context.live.dossier()));
    }
    /// Null when there is no such row.
    RowCard<T> *card(const QString &key) const
    {
        return m_cards->find(key);
    }

private:
    RowCard<T> *make()
    {
        auto *card = new RowCard<T>(m_look, this);
        card->edited = [this](const T &changed) {
            T row = changed;
            row.organisation = m_context.organisation;
            if (!m_context.prompt.check(core::edit::setRow(m_context.workspace, row)))
                refresh();
        };
        return card;
    }

    PageContext m_context;
    RowLook<T> m_look;
    Rows m_rows;
    std::unique_ptr<CardList<T, RowCard<T>>> m_cards;
};

} // namespace ui
