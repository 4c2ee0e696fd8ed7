// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/process.h"
#include "ui/pages/pagepart.h"

namespace ui {

class PageFrame;
template<class T>
struct RowList;
template<class T>
class RowSection;

/// The processes of the business that social tools are to improve: today, tomorrow, and what that
/// saves.
class ProcessesPart final : public PagePart
{
    Q_OBJECT

public:
    explicit ProcessesPart(const PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void reveal(const core::Source &source) override;

private:
    RowList<core::Process> list() const;

    PageContext m_context;
    PageFrame *m_frame;
    RowSection<core::Process> *m_processes = nullptr;
};

} // namespace ui
