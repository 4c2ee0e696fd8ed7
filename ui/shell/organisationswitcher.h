// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"
#include "ui/shell/menus.h"

#include <QPushButton>

class QMenu;

namespace ui {

/// The organisation that is worked on, at the head of the rail; its menu chooses another one and
/// holds what can be done with organisations.
class OrganisationSwitcher final : public QPushButton
{
    Q_OBJECT

public:
    /// Shows the actions of `menus` under the list.
    explicit OrganisationSwitcher(const Menus &menus, QWidget *parent = nullptr);

    void setOrganisations(const QList<core::NamedOrganisation> &organisations,
                          core::OrganisationId current);
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(core::OrganisationId organisation);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillMenu();

    const Menus &m_menus;
    QMenu *m_menu;
    QList<core::NamedOrganisation> m_organisations;
    core::OrganisationId m_current;
    QString m_name;
    bool m_compact = false;
};

} // namespace ui
