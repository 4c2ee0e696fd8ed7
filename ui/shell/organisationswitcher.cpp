// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/organisationswitcher.h"

#include "ui/shell/theme.h"

#include <QIcon>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

OrganisationSwitcher::OrganisationSwitcher(const Menus &menus, QWidget *parent)
    : QPushButton(parent)
    , m_menus(menus)
    , m_menu(new QMenu(this))
{
    setObjectName(u"organisationSwitcher"_s);
    setFixedHeight(space(11));
    setCursor(Qt::PointingHandCursor);
    m_menu->setObjectName(u"organisationMenu"_s);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &OrganisationSwitcher::fillMenu);
    setMenu(m_menu);
}

void OrganisationSwitcher::setOrganisations(const QList<core::NamedOrganisation> &organisations,
                                            core::OrganisationId current)
{
    m_organisations = organisations;
    m_current = current;
    m_name = tr("No organisation");
    for (const core::NamedOrganisation &organisation : organisations)
        if (organisation.id == current)
            m_name = organisation.name.isEmpty() ? tr("Without a name") : organisation.name;
    setAccessibleName(tr("Organisation: %1").arg(m_name));
    setToolTip(m_name);
    update();
}

void OrganisationSwitcher::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize OrganisationSwitcher::sizeHint() const
{
    return {space(m_compact ? 12 : 48), space(11)};
}

QSize OrganisationSwitcher::minimumSizeHint() const
{
    return sizeHint();
}

void OrganisationSwitcher::fillMenu()
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    for (const core::NamedOrganisation &organisation : std::as_const(m_organisations)) {
        QString name = organisation.name.isEmpty() ? tr("Without a name") : organisation.name;
        QAction *action = m_menu->addAction(name.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(organisation.id == m_current);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, id = organisation.id] { Q_EMIT chosen(id); });
    }
    m_menu->addSeparator();
    for (const Command command :
         {Command::AddOrganisation, Command::AddOrganisationsFrom, Command::ExportOrganisation,
          Command::RenameOrganisation, Command::RemoveOrganisation})
        m_menu->addAction(m_menus.action(command));
}

void OrganisationSwitcher::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colours().accent, 2) : QPen(colours().hairline, 1));
    painter.setBrush(underMouse() ? colours().raised : colours().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space(2), space(2));
    const int side = space(4);
    const int y = (height() - side) / 2;
    if (m_compact) {
        ui::icon(u"organisation"_s, Ink::Quiet)
            .paint(&painter, (width() - side) / 2, y, side, side);
        return;
    }
    ui::icon(u"down"_s, Ink::Quiet).paint(&painter, width() - side - space(2), y, side, side);
    painter.setFont(ui::font(TextStyle::BodyStrong));
    painter.setPen(colours().text);
    const QRect room = rect().adjusted(space(3), 0, -space(7), 0);
    painter.drawText(room, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, room.width()));
}

} // namespace ui
