// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"
#include "core/strategy/plan.h"
#include "ui/shell/page.h"
#include "ui/widgets/cardlist.h"

#include <memory>

class QLabel;
class QTableWidget;

namespace ui {

class ActionCard;
class AddLine;
class Card;
class DecisionRow;
class FigureView;
class ProposalCard;
class RefusedRow;
class Segments;

/// What the gaps call for and nobody has decided about yet.
class ProposalsSection final : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalsSection(const PageContext &context, QWidget *parent = nullptr);
    void refresh();
    /// What the gap of this point calls for, or the first of all without a point; null when nothing
    /// is open.
    ProposalCard *card(const QString &point) const;

Q_SIGNALS:
    /// An action was taken up in order to be changed at once.
    void editWanted(core::ActionId action);

private:
    ProposalCard *makeCard();
    void accept(const core::Proposal &proposal, const QDate &start, bool edit);

    PageContext m_context;
    QList<core::Proposal> m_open;
    QLabel *m_words = nullptr;
    QWidget *m_nothing = nullptr;
    std::unique_ptr<CardList<core::Proposal, ProposalCard>> m_cards;
};

/// The actions taken up, on the way through the year.
class ActionsSection final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionsSection(const PageContext &context, QWidget *parent = nullptr);
    void refresh();
    ActionCard *card(const QString &id) const;
    AddLine *adding() const;

private:
    QWidget *makePicture();
    ActionCard *makeCard();
    void showPicture();
    void showTable(const core::report::Table &table);
    void add(const QString &title);
    void remove(const core::Action &action);

    PageContext m_context;
    QLabel *m_nothing = nullptr;
    Card *m_picture = nullptr;
    QLabel *m_title = nullptr;
    Segments *m_choice = nullptr;
    FigureView *m_figure = nullptr;
    QTableWidget *m_table = nullptr;
    AddLine *m_add = nullptr;
    std::unique_ptr<CardList<core::Action, ActionCard>> m_cards;
};

/// What was refused, and why.
class RefusedSection final : public QWidget
{
    Q_OBJECT

public:
    explicit RefusedSection(const PageContext &context, QWidget *parent = nullptr);
    void refresh();
    RefusedRow *row(const QString &id) const;

private:
    RefusedRow *makeRow();

    PageContext m_context;
    std::unique_ptr<CardList<core::Action, RefusedRow>> m_rows;
};

/// What the readers of the report are asked to decide.
class DecisionsSection final : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionsSection(const PageContext &context, QWidget *parent = nullptr);
    void refresh();
    DecisionRow *row(const QString &id) const;
    AddLine *adding() const;

private:
    DecisionRow *makeRow();
    void add(const QString &text);

    PageContext m_context;
    AddLine *m_add = nullptr;
    std::unique_ptr<CardList<core::Decision, DecisionRow>> m_rows;
};

} // namespace ui
