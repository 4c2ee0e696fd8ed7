// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/toolspage.h"

#include "ui/pages/tools/toolspart.h"
#include "ui/widgets/pageplace.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/widgets.h"

#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

ToolsPart *createPart(ToolsPage::Part part, const PageContext &context, QWidget *parent)
{
    switch (part) {
    case ToolsPage::Selection:
        return createSelectionPart(context, parent);
    case ToolsPage::Register:
        return createRegisterPart(context, parent);
    case ToolsPage::Catalogue:
        return createCataloguePart(context, parent);
    }
    return nullptr;
}

ToolsPage::Part partOf(const core::Source &source)
{
    switch (source.kind) {
    case core::Source::Kind::Account:
        return ToolsPage::Register;
    case core::Source::Kind::Platform:
        return ToolsPage::Catalogue;
    default:
        return ToolsPage::Selection;
    }
}

} // namespace

ToolsPage::ToolsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    setObjectName(u"toolsPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_parts = new Segments(u"toolsParts"_s, tr("Part"),
                           {tr("Choose a tool"), tr("Accounts and tools"), tr("Catalogue")});
    PagePlace::keep(m_parts);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space(8), space(4), space(8), 0);
    top->addWidget(m_parts);
    layout->addLayout(top);
    m_stack = new QStackedLayout;
    layout->addLayout(m_stack);
    connect(m_parts, &Segments::chosen, this, [this](int part) { showPart(Part(part)); });
    showPart(Selection);
}

/// While there is still a page that can take what was typed last.
ToolsPage::~ToolsPage()
{
    flush();
}

ToolsPart *ToolsPage::showPart(Part part)
{
    ToolsPart *&made = m_made[part];
    if (!made) {
        made = createPart(part, m_context, this);
        m_stack->addWidget(made);
    }
    m_parts->setCurrent(part);
    m_stack->setCurrentWidget(made);
    return made;
}

void ToolsPage::reveal(const core::Source &source)
{
    showPart(partOf(source))->reveal(source);
}

void ToolsPage::flush()
{
    for (ToolsPart *part : m_made)
        if (part)
            part->flush();
}

Page *createToolsPage(const PageContext &context, QWidget *parent)
{
    return new ToolsPage(context, parent);
}

} // namespace ui
