// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/catalogueview.h"
#include "core/platforms/fit.h"
#include "ui/pages/tools/catalogue/correctionform.h"
#include "ui/pages/tools/toolspart.h"

class QBoxLayout;

namespace ui {

class CatalogueFilters;
class CatalogueList;
class CatalogueListModel;
class ComparisonView;
class EntryPane;
class NeedsBar;
class Notice;
class OwnEntryForm;
class PageFrame;
class Segments;

/// What tools there are: to search, to see which suit the organisation, to put side by side, and to
/// correct and add to.
class CataloguePart final : public ToolsPart
{
    Q_OBJECT

public:
    enum View { Everything, Fit, SideBySide };

    explicit CataloguePart(const PageContext &context, QWidget *parent = nullptr);
    void reveal(const core::Source &source) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHead();
    QWidget *makeBrowsing();
    QWidget *makeComparison();
    void connectEntry();
    void refresh(); ///< after a change of what is stored
    void showFits();
    void showRows();
    void showEntry();
    void showView(View view);
    void showComparison();
    void showTicks();
    void fitHeight();

    const core::CatalogueEntry *current() const;
    void choose(const core::PlatformCode &code);
    void tick(const core::PlatformCode &code, bool ticked);
    void takeCorrection(const CorrectionForm::Correct &correct);
    void takeBack(core::CatalogueField field);
    void takeOwn(const core::Platform &platform, const QString &by);
    void removeOwn();
    std::optional<core::OwnPlatform> ownPlatform(const core::PlatformCode &code) const;
    QDate today() const;

    PageContext m_context;
    core::Catalogue m_catalogue;
    core::CatalogueView m_view;
    QHash<QString, core::Fit> m_fits; ///< by code
    core::PlatformCode m_current;
    QList<core::PlatformCode> m_ticked;
    QString m_by; ///< who said something last

    PageFrame *m_frame = nullptr;
    Segments *m_views = nullptr;
    QPushButton *m_add = nullptr;
    Notice *m_notice = nullptr;
    OwnEntryForm *m_form = nullptr;
    NeedsBar *m_needs = nullptr;
    CatalogueFilters *m_filters = nullptr;
    QWidget *m_browsing = nullptr;
    QBoxLayout *m_panes = nullptr;
    CatalogueListModel *m_model = nullptr;
    CatalogueList *m_list = nullptr;
    EntryPane *m_entry = nullptr;
    QPushButton *m_compare = nullptr;
    QLabel *m_verdicts = nullptr;
    QWidget *m_comparison = nullptr;
    QLabel *m_nothingTicked = nullptr;
    ComparisonView *m_table = nullptr;
};

} // namespace ui
