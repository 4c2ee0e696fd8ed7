// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/people/supportlists.h"

#include "core/strategy/peoplename.h"
#include "core/strategy/starters.h"
#include "ui/widgets/widgets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Reason = core::ReluctanceReason;

struct ReluctanceText
{
    Q_DECLARE_TR_FUNCTIONS(ui::SupportPart)
};

const QList<Reason::Kind> &reasonKinds()
{
    static const QList<Reason::Kind> kinds
        = {Reason::Kind::Usefulness, Reason::Kind::Effort, Reason::Kind::SocialInfluence,
           Reason::Kind::Conditions};
    return kinds;
}

/// The remedies of one kind, in the order of the starters.
QList<core::Starters::Remedy> remediesFor(Reason::Kind kind)
{
    QList<core::Starters::Remedy> remedies = core::builtInStarters().remedies;
    remedies.removeIf([kind](const auto &remedy) { return remedy.kind != kind; });
    return remedies;
}

/// Those that nobody has taken, one of each kind in turn, so that the first few show all kinds.
QList<Reason> reasonIdeas(const core::Dossier &dossier)
{
    QList<Reason> ideas;
    for (qsizetype round = 0; round < core::builtInStarters().remedies.size(); ++round)
        for (const Reason::Kind kind : reasonKinds()) {
            const QList<core::Starters::Remedy> remedies = remediesFor(kind);
            if (round >= remedies.size())
                continue;
            Reason idea;
            idea.reason = remedies.at(round).sign;
            idea.kind = kind;
            idea.remedy = remedies.at(round).remedy;
            if (std::ranges::find(dossier.reluctanceReasons, idea.reason, &Reason::reason)
                == dossier.reluctanceReasons.end())
                ideas.append(idea);
        }
    return ideas;
}

/// What often helps with a reason of this kind; empty when a remedy is written.
QString remedyHint(const Reason &row)
{
    if (!row.kind || !row.remedy.trimmed().isEmpty())
        return {};
    QStringList hints;
    for (const core::Starters::Remedy &remedy :
         remediesFor(*row.kind).first(qMin(qsizetype(2), remediesFor(*row.kind).size())))
        hints.append(remedy.remedy);
    return hints.isEmpty() ? QString()
                           : ReluctanceText::tr("Often helps: %1").arg(hints.join(u' '));
}

void addReasonFields(RowForm<Reason> &form)
{
    QStringList kinds;
    for (const Reason::Kind kind : reasonKinds())
        kinds.append(u"%1: %2"_s.arg(core::nameOf(kind), core::meaningOf(kind)));
    form.line();
    form.text(u"reason"_s, &Reason::reason, ReluctanceText::tr("Reason, in their words"), 4);
    form.choice<Reason::Kind>(u"kind"_s, &Reason::kind, ReluctanceText::tr("What kind"),
                              reasonKinds(), kinds, ReluctanceText::tr("not said"), 3);
    form.text(u"remedy"_s, &Reason::remedy, ReluctanceText::tr("Remedy"), 4);
    form.endLine();
    QLabel *hint = quietLabel({}, TextStyle::Note);
    hint->setObjectName(u"reasonHint"_s);
    form.custom(hint, [hint](const Reason &row) {
        const QString text = remedyHint(row);
        hint->setText(text);
        hint->setVisible(!text.isEmpty());
    });
}

} // namespace

RowList<Reason> reluctanceList()
{
    RowList<Reason> list;
    list.words = {ReluctanceText::tr("Why people hold back"),
                  ReluctanceText::tr("Ask for the reason before you offer a remedy. What stops a "
                                     "capable person from writing the first post?"),
                  ReluctanceText::tr("No reason yet. Ask three people who do not take part."),
                  ReluctanceText::tr("A reason for holding back"),
                  ReluctanceText::tr("I do not want to look foolish"),
                  ReluctanceText::tr("Add"),
                  ReluctanceText::tr("What people often say; each comes with a remedy")};
    list.look.name = u"reason"_s;
    list.look.title = [](const Reason &row) { return row.reason; };
    list.look.fields = addReasonFields;
    list.rows = [](const core::Dossier &dossier) { return dossier.reluctanceReasons; };
    list.make = [](const QString &typed) {
        Reason row;
        row.reason = typed;
        return row;
    };
    list.ideas = reasonIdeas;
    return list;
}

} // namespace ui
