// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/progress.h"
#include "core/strategy/source.h"

#include <QWidget>

#include <span>

namespace core {
class LiveDossier;
class Workspace;
} // namespace core

namespace ui {

class Prompt;

/// Where a page sends the person: to a chapter, or to the place something came from.
class Navigator
{
public:
    virtual ~Navigator() = default;
    virtual void goTo(core::Chapter chapter) = 0;
    virtual void goTo(const core::Source &source) = 0;
};

/// The chapter in which the place that `source` names stands.
core::Chapter chapterOf(const core::Source &source);

/// All that a page works with. What it holds outlives the page.
struct PageContext
{
    core::Workspace &workspace;
    core::LiveDossier &live;
    const core::Framework &framework;
    core::OrganisationId organisation;
    Prompt &prompt;
    Navigator &navigator;
};

/// One chapter of the work. A page is made when it is first shown, and made anew for another
/// organisation or file.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Brings the place that `source` names into view and puts the keyboard focus on it.
    virtual void reveal(const core::Source &source)
    {
        Q_UNUSED(source)
    }
    /// Stores what is typed and not stored yet. Called before the page is left or closed.
    virtual void flush()
    { }

protected:
    /// The Tab key goes through a page as it is laid out, whenever its parts were made.
    bool focusNextPrevChild(bool next) override;
};

/// One line of the navigation rail.
struct PageDescription
{
    core::Chapter chapter;
    QString title; ///< "Readiness"
    QString icon; ///< name in resources/icons, without ending
    Page *(*create)(const PageContext &context, QWidget *parent);
};

/// The list that the window shows, in the order people work.
std::span<const PageDescription> allPages();

} // namespace ui
