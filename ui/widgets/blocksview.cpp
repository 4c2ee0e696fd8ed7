// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/blocksview.h"

#include "ui/charts/figureview.h"
#include "ui/models/reporttablemodel.h"
#include "ui/widgets/fulltable.h"
#include "ui/widgets/widgets.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

namespace report = core::report;

QString joinedText(const QList<report::Sentence> &sentences)
{
    QStringList texts;
    for (const report::Sentence &sentence : sentences)
        texts.append(sentence.text);
    return texts.join(u' ');
}

/// Puts one block after the other into a column.
struct BlockWriter
{
    QVBoxLayout *column;

    void operator()(const report::Heading &heading) const
    {
        column->addWidget(label(heading.text, TextStyle::Heading));
    }
    void operator()(const report::Paragraph &paragraph) const
    {
        column->addWidget(label(joinedText(paragraph.sentences), TextStyle::Body));
    }
    void operator()(const report::Bullets &bullets) const
    {
        QStringList lines;
        for (const report::Sentence &item : bullets.items)
            lines.append(u"•  "_s + item.text);
        column->addWidget(label(lines.join(u'\n'), TextStyle::Body));
    }
    void operator()(const report::Facts &facts) const
    {
        for (const report::Facts::Fact &fact : facts.facts)
            column->addWidget(label(u"%1: %2"_s.arg(fact.label, fact.value.text), TextStyle::Body));
    }
    void operator()(const report::Table &table) const
    {
        column->addWidget(quietLabel(table.caption, TextStyle::Body));
        auto *view = new FullTable(u"blockTable"_s, table.caption);
        auto *model = new ReportTableModel(view);
        model->setTable(table);
        view->setModel(model);
        column->addWidget(view);
    }
    void operator()(const report::Figure &figure) const
    {
        column->addWidget(label(figure.title.text, TextStyle::BodyStrong));
        auto *view = new FigureView(u"blockFigure"_s);
        view->setFigure(figure);
        column->addWidget(view);
        operator()(figure.twin);
    }
    void operator()(const report::Missing &missing) const
    {
        column->addWidget(quietLabel(missing.why, TextStyle::Body));
        operator()(report::Bullets{missing.items});
    }
};

} // namespace

BlocksView::BlocksView(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    hide();
}

void BlocksView::setBlocks(const QList<report::Block> &blocks)
{
    if (blocks == m_blocks)
        return;
    m_blocks = blocks;
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    auto *card = new Card(this);
    m_content = card;
    const BlockWriter writer{card->body()};
    for (const report::Block &block : blocks)
        std::visit(writer, block);
    layout()->addWidget(card);
    setVisible(!blocks.isEmpty());
}

bool BlocksView::isEmpty() const
{
    return m_blocks.isEmpty();
}

} // namespace ui
