// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/plansections.h"

#include "core/workspace/edit.h"
#include "core/workspace/livedossier.h"
#include "ui/charts/figureview.h"
#include "ui/pages/plan/actioncard.h"
#include "ui/pages/plan/planfigure.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/pageplace.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace ui {

ActionsSection::ActionsSection(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"actions"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(3));
    layout->addWidget(label(tr("The plan"), TextStyle::Heading, this));
    m_nothing
        = quietLabel(tr("Nothing is planned yet. What you accept above, and what you add here "
                        "by hand, stands on 30, 90, 180 and 365 days."),
                     TextStyle::Body, this);
    layout->addWidget(m_nothing);
    layout->addWidget(makePicture());
    auto *list = new QVBoxLayout;
    list->setSpacing(space(3));
    layout->addLayout(list);
    m_cards = std::make_unique<CardList<core::Action, ActionCard>>(
        list, [](const core::Action &action) { return action.id.toString(); },
        [this](const core::Action &) { return makeCard(); });
    m_add = new AddLine(u"addAction"_s, tr("An action of your own"),
                        tr("An action of your own, such as: show the wiki at the staff meeting"),
                        tr("Add to the plan"), this);
    connect(m_add, &AddLine::added, this, &ActionsSection::add);
    layout->addWidget(m_add);
}

QWidget *ActionsSection::makePicture()
{
    m_picture = new Card(this);
    m_title = label({}, TextStyle::BodyStrong, m_picture);
    m_choice = new Segments(u"planView"_s, tr("Show the plan as"), {tr("Picture"), tr("Table")},
                            m_picture);
    PagePlace::keep(m_choice);
    m_figure = new FigureView(u"planFigure"_s, m_picture);
    m_table = new QTableWidget(m_picture);
    m_table->setObjectName(u"planTable"_s);
    m_table->setAccessibleName(tr("The plan as a table"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->hide();
    m_choice->setCurrent(0);
    connect(m_choice, &Segments::chosen, this, &ActionsSection::showPicture);

    auto *head = new QHBoxLayout;
    head->setSpacing(space(3));
    head->addWidget(m_title, 1);
    head->addWidget(m_choice);
    m_picture->body()->addLayout(head);
    m_picture->body()->addWidget(m_figure);
    m_picture->body()->addWidget(m_table);
    return m_picture;
}

ActionCard *ActionsSection::makeCard()
{
    auto *card = new ActionCard(m_context.framework, this);
    connect(card, &ActionCard::edited, this, [this](const core::Action &action) {
        m_context.prompt.check(core::edit::changeAction(m_context.workspace, action));
    });
    connect(card, &ActionCard::removeWanted, this, [this, card] { remove(card->value()); });
    return card;
}

void ActionsSection::refresh()
{
    const core::Dossier &dossier = m_context.live.dossier();
    const QList<core::Action> ordered = inPlanOrder(dossier.actions);
    const std::optional<QDate> start = core::planStart(dossier.actions);
    m_cards->setValues(ordered);
    QString above;
    for (const core::Action &action : ordered) {
        const QString heading = headingFor(action, start);
        card(action.id.toString())->setHeading(heading == above ? QString() : heading);
        above = heading;
    }
    m_nothing->setVisible(ordered.isEmpty());
    showPicture();
}

void ActionsSection::showPicture()
{
    const auto figure = planFigure(m_context.framework, m_context.live.dossier().actions);
    m_picture->setVisible(figure.has_value());
    if (!figure)
        return;
    const bool asTable = m_choice->current() == 1;
    m_title->setText(figure->title.text);
    m_figure->setFigure(*figure);
    m_figure->setVisible(!asTable);
    m_table->setVisible(asTable);
    if (asTable)
        showTable(figure->twin);
}

void ActionsSection::showTable(const core::report::Table &table)
{
    m_table->clear();
    m_table->setColumnCount(int(table.columns.size()));
    m_table->setRowCount(int(table.rows.size()));
    for (int column = 0; column < table.columns.size(); ++column) {
        m_table->setHorizontalHeaderItem(column, new QTableWidgetItem(table.columns[column].title));
        for (int row = 0; row < table.rows.size(); ++row)
            m_table->setItem(row, column, new QTableWidgetItem(table.rows[row][column].text.text));
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->resizeRowsToContents();
    // As high as its rows, a few at least: the page scrolls, not the table.
    int height = m_table->horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < m_table->rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
}

void ActionsSection::add(const QString &title)
{
    const auto added = core::edit::addAction(m_context.workspace, m_context.organisation, title);
    if (!m_context.prompt.check(added))
        return;
    m_add->clear();
    if (ActionCard *made = card(added->toString()))
        made->openAt(ActionCard::Field::Owner);
}

void ActionsSection::remove(const core::Action &action)
{
    const bool byHand = action.point.isEmpty();
    if (byHand
        && !m_context.prompt.confirm(
            tr("Remove an action"),
            tr("Remove “%1” from the plan? You can undo this.").arg(action.title), tr("Remove")))
        return;
    m_context.prompt.check(core::edit::removeAction(m_context.workspace, action));
}

ActionCard *ActionsSection::card(const QString &id) const
{
    return m_cards->find(id);
}

AddLine *ActionsSection::adding() const
{
    return m_add;
}

} // namespace ui
