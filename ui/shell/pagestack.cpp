// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pagestack.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace ui {

PageStack::PageStack(QWidget *start, QWidget *parent)
    : QStackedWidget(parent)
    , m_start(start)
{
    setObjectName(u"pages"_s);
    addWidget(start);
    connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
}

QSize PageStack::minimumSizeHint() const
{
    return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
}

void PageStack::setContext(const PageContext &context)
{
    dropPages();
    m_context = std::make_unique<PageContext>(context);
}

void PageStack::clearContext()
{
    showStart();
    dropPages();
    m_context.reset();
}

void PageStack::showStart()
{
    setCurrentWidget(m_start);
    m_start->setFocus();
}

Page *PageStack::show(core::Chapter chapter)
{
    Page *page = pageOf(chapter);
    if (page) {
        setCurrentWidget(page);
        // So that the keys of the page work and Tab leads to its first control, unless the page
        // has chosen a better place.
        if (!page->isAncestorOf(QApplication::focusWidget()))
            page->setFocus();
    }
    return page;
}

std::optional<core::Chapter> PageStack::current() const
{
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        if (it.value() == currentWidget())
            return it.key();
    return {};
}

void PageStack::flush()
{
    for (Page *page : std::as_const(m_pages))
        page->flush();
}

Page *PageStack::pageOf(core::Chapter chapter)
{
    if (Page *made = m_pages.value(chapter))
        return made;
    for (const PageDescription &description : allPages()) {
        if (!m_context || description.chapter != chapter)
            continue;
        Page *page = description.create(*m_context, this);
        page->setObjectName(description.icon + u"Page"_s);
        addWidget(page);
        m_pages.insert(chapter, page);
        return page;
    }
    return nullptr;
}

void PageStack::dropPages()
{
    // A page may be on the call stack, as when its own edit made an organisation go away: it is
    // let go now and deleted when control is back in the event loop.
    for (Page *page : std::as_const(m_pages)) {
        removeWidget(page);
        page->hide();
        page->deleteLater();
    }
    m_pages.clear();
}

} // namespace ui
