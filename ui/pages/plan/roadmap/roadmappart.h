// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/strategy.h"
#include "ui/pages/pagepart.h"

class QComboBox;
class QLabel;

namespace ui {

class BlocksView;
class GanttChart;
class LinksEditor;
class Notice;
class PageFrame;
class Segments;

/// The plan over time: a chart that is edited by mouse and keys, its table, the looks ahead, the
/// order that is proposed, what people can bear, and what does not fit.
class RoadmapPart final : public PagePart
{
    Q_OBJECT

public:
    explicit RoadmapPart(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;

private:
    void makeTop();
    void makeViews();
    void showView(int index);
    void move(core::ActionId action, const QDate &start, const QDate &end);
    void link(core::ActionId action, core::ActionId after);
    void showFindings();
    void exportCalendar();
    void exportTable();

    PageContext m_context;
    PageFrame *m_frame;
    Segments *m_choice = nullptr;
    QWidget *m_empty = nullptr;
    QWidget *m_chartView = nullptr;
    GanttChart *m_chart = nullptr;
    QLabel *m_chain = nullptr;
    LinksEditor *m_links = nullptr;
    BlocksView *m_table = nullptr;
    BlocksView *m_horizons = nullptr;
    BlocksView *m_order = nullptr;
    BlocksView *m_capacity = nullptr;
    Notice *m_findings = nullptr;
};

} // namespace ui
