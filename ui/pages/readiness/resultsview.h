// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/readiness/round.h"
#include "core/report/report.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QLabel;

namespace ui {

class FindingsCard;
class FlowGrid;
class PointsTable;
class RadarChart;

/// What the answers of a round say: the radar with its table, and the findings in words.
class ResultsView final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsView(const PageContext &context, QWidget *parent = nullptr);

    /// Drawn at once when visible, otherwise when shown next.
    void setRound(const Round &round);
    /// Brings a point of the table, or a rule, pattern or dependency into view.
    QWidget *reveal(const core::Source &source);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void questionAsked(const core::QuestionCode &question);
    void importAsked();
    void exportAsked();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QLayout *makeHeader();
    QWidget *makeRadarCard();
    QWidget *makeTableCard();
    void makeFindingCards();
    FindingsCard *card(const QString &name, const QString &title, const QString &lead,
                       const QString &whenEmpty);
    QWidget *makePlanButton();
    void changeRules();
    void refresh();
    void refreshFindings();

    const PageContext m_context;
    Round m_round;
    bool m_stale = true;
    QLabel *m_participation = nullptr;
    QLabel *m_mean = nullptr;
    RadarChart *m_radar = nullptr;
    PointsTable *m_table = nullptr;
    QBoxLayout *m_top = nullptr;
    FlowGrid *m_grid = nullptr;
    FindingsCard *m_heldBack = nullptr;
    FindingsCard *m_gaps = nullptr;
    FindingsCard *m_patterns = nullptr;
    FindingsCard *m_dependencies = nullptr;
    FindingsCard *m_disagreements = nullptr;
    FindingsCard *m_perception = nullptr;
    FindingsCard *m_claims = nullptr;
    FindingsCard *m_toFindOut = nullptr;
};

/// The profile as the radar shows it.
core::report::RadarFigure radarFigure(const core::Framework &framework, const Round &round,
                                      std::span<const core::Target> targets);

} // namespace ui
