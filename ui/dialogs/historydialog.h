// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"

#include <QDialog>

namespace ui {

class JournalModel;

/// The journal of one organisation as a list; it follows changes while it is open.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    /// As many entries as are shown, the newest.
    static constexpr int Most = 1000;

    HistoryDialog(const core::Workspace &workspace, core::OrganisationId organisation,
                  QWidget *parent = nullptr);

private:
    void read();

    const core::Workspace &m_workspace;
    const core::OrganisationId m_organisation;
    JournalModel *m_model;
};

} // namespace ui
