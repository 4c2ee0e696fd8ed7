// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/coverage.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;

namespace ui {

class AddLine;
class Card;
class CoverageModel;
class CoverageView;
class FlowGrid;
class Notice;
class PageFrame;

/// What the organisation uses social media for: purposes × tools, and the sentence that comes of
/// it.
class CoveragePage final : public Page
{
    Q_OBJECT

public:
    explicit CoveragePage(const PageContext &context, QWidget *parent = nullptr);
    ~CoveragePage() override;

    void reveal(const core::Source &source) override;
    void flush() override;

private:
    void addFinding();
    void addUnmapped();
    void addMap();
    QWidget *makeRowActions();
    QWidget *makeAdding();
    void addMeanings();
    QWidget *makeMeanings(const QString &title, bool outward);
    void refresh();
    void showPattern();
    void showUnmapped();
    void showSuggestions();
    void showCurrent();

    void addTool(const QString &name);
    void renameTool(const core::Tool &tool, const QString &name);
    void removeTool(const core::Tool &tool);

    PageContext m_context;
    PageFrame *m_frame = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_pattern = nullptr;
    Notice *m_unmapped = nullptr; ///< accounts of the register that are not on the map
    QPushButton *m_mapThem = nullptr;
    CoverageModel *m_model = nullptr;
    CoverageView *m_view = nullptr;
    QWidget *m_mapParts = nullptr;
    QLabel *m_current = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_remove = nullptr;
    AddLine *m_add = nullptr;
    QList<QPushButton *> m_suggestions;
};

Page *createCoveragePage(const PageContext &context, QWidget *parent);

} // namespace ui
