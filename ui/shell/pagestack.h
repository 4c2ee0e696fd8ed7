// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

#include <QMap>
#include <QStackedWidget>

#include <optional>

namespace ui {

/// The place of the pages: the start page, and the page of each chapter, made when it is first
/// shown. Pages refer to what is in their context, so they are dropped before that goes.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *start, QWidget *parent = nullptr);

    /// What the pages work with from now on; those made before are dropped.
    void setContext(const PageContext &context);
    /// Drops all pages and shows the start page.
    void clearContext();

    /// Of the page that is shown: another may be wider than the window is now.
    QSize minimumSizeHint() const override;

    void showStart();
    /// Null when there is no such page or nothing to show on it.
    Page *show(core::Chapter chapter);
    std::optional<core::Chapter> current() const; ///< none on the start page
    /// Stores what is typed on any page.
    void flush();

private:
    Page *pageOf(core::Chapter chapter);
    void dropPages();

    QWidget *m_start;
    std::unique_ptr<PageContext> m_context;
    QMap<core::Chapter, Page *> m_pages; ///< those made so far
};

} // namespace ui
