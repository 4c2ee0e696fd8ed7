// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/roadmap/roadmaptext.h"

#include "core/base/text.h"

namespace core {

QString quotedTitle(const Action &action)
{
    const QString title = withoutStop(action.title.simplified());
    return title.isEmpty() ? RoadmapText::tr("an action without a title")
                           : RoadmapText::tr("“%1”").arg(title);
}

QString quotedTitles(const QList<const Action *> &actions)
{
    constexpr qsizetype Most = 5;
    const qsizetype shown = actions.size() > Most ? Most - 1 : actions.size();
    QStringList names;
    for (const Action *action : actions.first(shown))
        names.append(quotedTitle(*action));
    if (shown < actions.size())
        names.append(RoadmapText::tr("%1 more").arg(numberWord(int(actions.size() - shown))));
    return joined(names);
}

} // namespace core
