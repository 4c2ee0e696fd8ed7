// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/edit/workbench.h"
#include "core/workspace/livedossier.h"
#include "ui/forms/rowcard.h"
#include "ui/forms/sectionframe.h"
#include "ui/shell/page.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/cardlist.h"

#include <QVBoxLayout>

#include <memory>

namespace ui {

/// A list of the workbench on a page.
template<class T>
struct RowList
{
    SectionWords words;
    RowLook<T> look;
    /// Which rows, in page order.
    std::function<QList<T>(const core::Dossier &)> rows;
    /// The row that a typed name makes; organisation, id and position are filled in.
    std::function<T(const QString &typed)> make;
    /// Texts to start from that are not among the rows yet, as rows.
    std::function<QList<T>(const core::Dossier &)> ideas = {};
};

/// A heading, the rows with their fields, a line to add another, and ideas to take over.
template<class T>
class RowSection final : public SectionFrame
{
public:
    RowSection(const PageContext &context, const RowList<T> &list, QWidget *parent)
        : SectionFrame(list.look.name, list.words, parent)
        , m_context(context)
        , m_list(list)
        , m_cards(std::make_unique<CardList<T, RowCard<T>>>(
              rowsLayout(), [](const T &row) { return row.id.toString(); },
              [this](const T &) { return makeCard(); }))
    {
        rowsLayout()->setSpacing(m_list.look.gap());
        added = [this](const QString &typed) {
            T row = m_list.make(typed);
            row.organisation = m_context.organisation;
            const auto done = core::edit::addRow(m_context.workspace, row);
            if (!m_context.prompt.check(done))
                return false;
            if (RowCard<T> *card = m_cards->find(done->toString()); card && card->opensWhenAdded())
                card->openAndFocus();
            return true;
        };
        ideaTaken = [this](int index) {
            const QList<T> ideas = m_list.ideas(m_context.live.dossier());
            if (index < ideas.size())
                take(ideas.mid(index, 1));
        };
        allIdeasTaken = [this] { take(m_list.ideas(m_context.live.dossier())); };
        refresh();
    }

    void refresh()
    {
        const core::Dossier &dossier = m_context.live.dossier();
        const QList<T> rows = m_list.rows(dossier);
        m_cards->setValues(rows);
        showEmpty(rows.isEmpty());
        if (!m_list.ideas)
            return;
        QStringList names;
        for (const T &idea : m_list.ideas(dossier))
            names << m_list.look.title(idea);
        setIdeas(names);
    }

    /// Null when there is no such row.
    RowCard<T> *card(const QString &id) const
    {
        return m_cards->find(id);
    }

private:
    RowCard<T> *makeCard()
    {
        auto *card = new RowCard<T>(m_list.look, this);
        card->edited = [this](const T &row) {
            if (!m_context.prompt.check(core::edit::changeRow(m_context.workspace, row)))
                refresh();
        };
        card->removeWanted = [this, card] {
            (void)m_context.prompt.check(core::edit::removeRow(m_context.workspace, card->value()));
        };
        card->moveWanted = [this, card](int places) {
            (void)m_context.prompt.check(
                core::edit::moveRow(m_context.workspace, card->value(), places));
        };
        return card;
    }
    void take(const QList<T> &rows)
    {
        (void)m_context.prompt.check(core::edit::addRows(
            m_context.workspace, m_context.organisation, std::span<const T>(rows)));
    }

    PageContext m_context;
    RowList<T> m_list;
    std::unique_ptr<CardList<T, RowCard<T>>> m_cards;
};

} // namespace ui
