// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/pagepart.h"

#include <span>

class QStackedLayout;

namespace ui {

class Segments;

/// One of the parts that a page is made of.
struct PartDescription
{
    QString title;
    PagePart *(*create)(const PageContext &context, QWidget *parent);
};

/// A page of several parts, of which one is shown. Each is made when it is first shown, and brought
/// up to date when something changed and somebody looks.
class PartedPage final : public Page
{
    Q_OBJECT

public:
    /// `partOf` says in which part, by its index, a place stands.
    PartedPage(const QString &name, const PageContext &context, const QList<PartDescription> &parts,
               int (*partOf)(const core::Source &source), QWidget *parent);
    ~PartedPage() override;

    void reveal(const core::Source &source) override;
    void flush() override;
    void showPart(int index);

private:
    struct Part
    {
        PartDescription description;
        PagePart *made = nullptr;
        bool stale = false;
    };

    void showEvent(QShowEvent *event) override;
    void bringUpToDate();

    PageContext m_context;
    QList<Part> m_all;
    int (*m_partOf)(const core::Source &source);
    Segments *m_choice = nullptr;
    QStackedLayout *m_stack = nullptr;
};

} // namespace ui
