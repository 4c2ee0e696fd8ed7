// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

#include "core/strategy/organisation.h"

#include <QMap>

namespace ui {

class DateField;
class PageFrame;
class TextField;

/// The profile card of the organisation and the document control of its report. Fields are named
/// like the members of core::Organisation, which is also what a Source of kind Field names.
class OrganisationPage final : public Page
{
    Q_OBJECT

public:
    explicit OrganisationPage(const PageContext &context, QWidget *parent = nullptr);
    ~OrganisationPage() override;

    void reveal(const core::Source &source) override;
    void flush() override;

private:
    QWidget *makeProfileCard();
    QWidget *makePeopleCard();
    QWidget *makeSituationCard();
    QWidget *makeReportCard();
    /// A field for a text member; `several` lines where sentences are expected.
    TextField *makeText(const QString &name, const QString &title, const QString &help,
                        const QString &example, bool several);
    TextField *makeNumber(const QString &name, const QString &title, const QString &help);
    void fill(const core::Organisation &organisation);
    void takeText(const QString &name, const QString &text);
    void takeNumber(const QString &name, const QString &text);
    void store(const core::Organisation &organisation);
    core::Organisation stored() const;

    PageContext m_context;
    PageFrame *m_frame;
    QMap<QString, TextField *> m_fields;
    DateField *m_reviewDate = nullptr;
};

Page *createOrganisationPage(const PageContext &context, QWidget *parent);

} // namespace ui
