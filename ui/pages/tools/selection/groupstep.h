// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/tools/selection/walkstep.h"
#include "ui/widgets/cardlist.h"

namespace ui {

class AddLine;
class Notice;
class ParticipantRow;

/// The six to ten people who choose, and which voices are missing among them.
class GroupStep final : public WalkStep
{
    Q_OBJECT

public:
    explicit GroupStep(const PageContext &context);
    ~GroupStep() override;

protected:
    void refresh() override;

private:
    ParticipantRow *makeRow();
    void addPerson(const QString &alias);
    void removePerson(const core::Participant &participant);

    Notice *m_missing = nullptr;
    AddLine *m_add = nullptr;
    std::unique_ptr<CardList<core::Participant, ParticipantRow>> m_people;
};

} // namespace ui
