// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/selection/groupstep.h"

#include "core/workspace/edit/choosing.h"
#include "ui/pages/tools/selection/participantrow.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/widgets.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

GroupStep::GroupStep(const PageContext &context)
    : WalkStep(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(4));
    m_missing = new Notice(u"missingVoices"_s, this);
    layout->addWidget(m_missing);
    auto *card = new Card(this);
    layout->addWidget(card);
    auto *list = new QVBoxLayout;
    list->setSpacing(space(5));
    card->body()->addLayout(list);
    m_people = std::make_unique<CardList<core::Participant, ParticipantRow>>(
        list, [](const core::Participant &person) { return person.id.toString(); },
        [this](const core::Participant &) { return makeRow(); });
    m_add = new AddLine(u"addParticipant"_s, tr("Somebody who will use the tool"),
                        tr("A name or an alias"), tr("Add"), card);
    connect(m_add, &AddLine::added, this, &GroupStep::addPerson);
    card->body()->addWidget(m_add);
}

GroupStep::~GroupStep() = default;

ParticipantRow *GroupStep::makeRow()
{
    auto *row = new ParticipantRow(this);
    connect(row, &ParticipantRow::edited, this, [this](const core::Participant &participant) {
        context().prompt.check(core::edit::changeParticipant(context().workspace, participant));
    });
    connect(row, &ParticipantRow::removeWanted, this, [this, row] { removePerson(row->value()); });
    return row;
}

void GroupStep::refresh()
{
    m_people->setValues(dossier().participants);
    QStringList lines;
    for (const core::MissingVoice &voice : walk().result.missingVoices)
        lines.append(core::sentence(voice));
    if (lines.isEmpty())
        m_missing->tell(Notice::Tone::Good, tr("The group speaks for those who will use the tool."),
                        {});
    else
        m_missing->tell(Notice::Tone::Caution, tr("Voices that are missing"), lines);
}

void GroupStep::addPerson(const QString &alias)
{
    const auto added
        = core::edit::addParticipant(context().workspace, selection(), alias, QString());
    if (!context().prompt.check(added))
        return;
    m_add->clear();
    if (ParticipantRow *row = m_people->find(added->toString()))
        row->focusRole();
}

void GroupStep::removePerson(const core::Participant &participant)
{
    const core::Participant gone = participant; // the row lets go of it while we work
    if (context().prompt.confirm(
            tr("Remove a person"),
            tr("Remove %1 with the weights, marks and the vote they gave? You can undo this.")
                .arg(gone.alias),
            tr("Remove")))
        context().prompt.check(core::edit::removeParticipant(context().workspace, gone));
}

} // namespace ui
