// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/strategy.h"
#include "ui/shell/page.h"
#include "ui/widgets/cardlist.h"

#include <memory>

class QPushButton;

namespace ui {

class AddLine;
class PageFrame;
class TextField;
class VisionExclusionRow;
class VisionObjectiveCard;
class WordMeter;

/// Where the organisation wants to be: the working day, the vision in 50 words, objectives that
/// force a decision, and what will not be done.
class VisionPage final : public Page
{
    Q_OBJECT

public:
    explicit VisionPage(const PageContext &context, QWidget *parent = nullptr);
    ~VisionPage() override;

    void reveal(const core::Source &source) override;
    void flush() override;

private:
    void addFutureDay();
    void addStatement();
    void addObjectives();
    void addExclusions();
    void refresh();
    void placeObjectives();

    VisionObjectiveCard *makeObjective();
    VisionExclusionRow *makeExclusion();
    void changeVision(QString core::Vision::*member, const QString &text);
    void addObjective();
    void moveObjective(VisionObjectiveCard *card, int places);
    void removeObjective(const core::Objective &objective);
    void addExclusion(const QString &text);

    PageContext m_context;
    PageFrame *m_frame = nullptr;
    TextField *m_futureDay = nullptr;
    TextField *m_statement = nullptr;
    WordMeter *m_meter = nullptr;
    QWidget *m_noObjectives = nullptr;
    QPushButton *m_firstObjective = nullptr; ///< stands alone while there is none
    QPushButton *m_addObjective = nullptr;
    AddLine *m_addExclusion = nullptr;
    std::unique_ptr<CardList<core::Objective, VisionObjectiveCard>> m_objectives;
    std::unique_ptr<CardList<core::Exclusion, VisionExclusionRow>> m_exclusions;
};

Page *createVisionPage(const PageContext &context, QWidget *parent);

} // namespace ui
