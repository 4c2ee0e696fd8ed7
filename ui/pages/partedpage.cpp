// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/partedpage.h"

#include "core/workspace/livedossier.h"
#include "ui/widgets/flushfields.h"
#include "ui/widgets/pageplace.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/widgets.h"

#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

PartedPage::PartedPage(const QString &name, const PageContext &context,
                       const QList<PartDescription> &parts,
                       int (*partOf)(const core::Source &source), QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_partOf(partOf)
{
    setObjectName(name + u"Page"_s);
    QStringList titles;
    for (const PartDescription &part : parts) {
        m_all.append({part});
        titles << part.title;
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_choice = new Segments(name + u"Parts"_s, tr("Part"), titles);
    PagePlace::keep(m_choice);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space(8), space(4), space(8), space(2));
    top->addWidget(m_choice);
    layout->addLayout(top);
    m_stack = new QStackedLayout;
    layout->addLayout(m_stack);
    connect(m_choice, &Segments::chosen, this, &PartedPage::showPart);
    connect(&context.live, &core::LiveDossier::changed, this, [this] {
        for (Part &part : m_all)
            part.stale = true;
        if (isVisible())
            bringUpToDate();
    });
    showPart(0);
}

/// While there is still a page that can take what was typed last.
PartedPage::~PartedPage()
{
    flush();
    // Whatever is said while the parts go finds no page to bring up to date.
    m_context.live.disconnect(this);
}

void PartedPage::showPart(int index)
{
    Part &part = m_all[index];
    if (!part.made) {
        part.made = part.description.create(m_context, this);
        m_stack->addWidget(part.made);
        part.stale = false;
    }
    m_choice->setCurrent(index);
    m_stack->setCurrentWidget(part.made);
    bringUpToDate();
}

void PartedPage::bringUpToDate()
{
    for (Part &part : m_all)
        if (part.made && part.made == m_stack->currentWidget() && std::exchange(part.stale, false))
            part.made->refresh();
}

void PartedPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    bringUpToDate();
}

void PartedPage::reveal(const core::Source &source)
{
    const int index = m_partOf(source);
    showPart(index);
    m_all[index].made->reveal(source);
}

void PartedPage::flush()
{
    for (const Part &part : m_all)
        if (part.made)
            flushFields(*part.made);
}

} // namespace ui
