// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/catalogueoverlay.h"
#include "core/platforms/registerfile.h"
#include "ui/pages/tools/toolspart.h"
#include "ui/widgets/cardlist.h"

class QLabel;
class QPushButton;
class QStringListModel;

namespace ui {

class AccountCard;
class AddLine;
class EmptyState;
class Notice;
class PageFrame;
class RegisterFindingsCard;
class RegisterPreviewCard;

/// The accounts and tools the organisation has: what is wrong with them, and all that is known.
class RegisterPart final : public ToolsPart
{
    Q_OBJECT

public:
    explicit RegisterPart(const PageContext &context, QWidget *parent = nullptr);
    ~RegisterPart() override;
    void reveal(const core::Source &source) override;
    void flush() override;

private:
    void makeActions();
    void makeList();
    void makeEmpty();
    AccountCard *makeCard();
    void readCatalogue();
    void refresh();
    void showEmpty();

    void add(const QString &name);
    void remove(const core::AccountEntry &account);
    void takeOverMap();
    void paste();
    void import();
    void showTable(const QByteArray &table, const QString &origin);
    void take(const core::RegisterPreview &preview, core::Faulty faulty);
    void open(const QString &id);

    PageContext m_context;
    core::Catalogue m_catalogue;
    core::MergedCatalogue m_merged;
    PageFrame *m_frame = nullptr;
    QPushButton *m_export = nullptr;
    Notice *m_notice = nullptr;
    RegisterPreviewCard *m_preview = nullptr;
    RegisterFindingsCard *m_findings = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_first = nullptr;
    QLabel *m_heading = nullptr;
    std::unique_ptr<CardList<core::AccountEntry, AccountCard>> m_cards;
    AddLine *m_add = nullptr;
    QStringListModel *m_names = nullptr; ///< of the catalogue, to complete what is typed
};

} // namespace ui
