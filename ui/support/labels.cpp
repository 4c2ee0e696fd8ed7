// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/labels.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
struct Labels
{
    Q_DECLARE_TR_FUNCTIONS(ui::Labels)
};
} // namespace

QString nameOf(core::Role role)
{
    switch (role) {
    case core::Role::Leader:
        return Labels::tr("Leader");
    case core::Role::Manager:
        return Labels::tr("Manager");
    case core::Role::Staff:
        return Labels::tr("Staff");
    case core::Role::Assessor:
        return Labels::tr("Assessor");
    }
    return {};
}

QString pluralOf(core::Role role)
{
    switch (role) {
    case core::Role::Leader:
        return Labels::tr("Leaders");
    case core::Role::Manager:
        return Labels::tr("Managers");
    case core::Role::Staff:
        return Labels::tr("Staff", "several people");
    case core::Role::Assessor:
        return Labels::tr("Assessors");
    }
    return {};
}

QString nameOf(core::Evidence evidence)
{
    switch (evidence) {
    case core::Evidence::Said:
        return Labels::tr("Said");
    case core::Evidence::Shown:
        return Labels::tr("Shown");
    case core::Evidence::Measured:
        return Labels::tr("Measured");
    }
    return {};
}

QString meaningOf(core::Evidence evidence)
{
    switch (evidence) {
    case core::Evidence::Said:
        return Labels::tr("Somebody says so; nothing was looked at.");
    case core::Evidence::Shown:
        return Labels::tr("You have seen it: a document, a screen, a list.");
    case core::Evidence::Measured:
        return Labels::tr("There are figures for it, with a date.");
    }
    return {};
}

QString nameOf(core::PointStatus status)
{
    switch (status) {
    case core::PointStatus::Scored:
        return Labels::tr("Scored");
    case core::PointStatus::NotEnoughKnown:
        return Labels::tr("Not enough known");
    case core::PointStatus::DoesNotApply:
        return Labels::tr("Does not apply");
    }
    return {};
}

QString nameOf(core::Answer::Kind kind)
{
    switch (kind) {
    case core::Answer::Kind::Level:
        return Labels::tr("Level");
    case core::Answer::Kind::DontKnow:
        return Labels::tr("Don’t know");
    case core::Answer::Kind::DoesNotApply:
        return Labels::tr("Does not apply");
    }
    return {};
}

QString nameOf(core::Purpose purpose)
{
    switch (purpose) {
    case core::Purpose::Sales:
        return Labels::tr("Sales");
    case core::Purpose::Marketing:
        return Labels::tr("Marketing");
    case core::Purpose::Service:
        return Labels::tr("Customer service");
    case core::Purpose::InternalCommunication:
        return Labels::tr("Internal communication");
    case core::Purpose::Collaboration:
        return Labels::tr("Collaboration");
    case core::Purpose::Knowledge:
        return Labels::tr("Knowledge");
    }
    return {};
}

QString nameOf(core::Chapter chapter)
{
    switch (chapter) {
    case core::Chapter::Organisation:
        return Labels::tr("Organisation");
    case core::Chapter::Readiness:
        return Labels::tr("Readiness");
    case core::Chapter::Coverage:
        return Labels::tr("Coverage");
    case core::Chapter::Vision:
        return Labels::tr("Vision");
    case core::Chapter::Tools:
        return Labels::tr("Tools");
    case core::Chapter::People:
        return Labels::tr("People");
    case core::Chapter::Rules:
        return Labels::tr("Rules");
    case core::Chapter::Plan:
        return Labels::tr("Plan");
    case core::Chapter::Report:
        return Labels::tr("Report");
    }
    return {};
}

QString nameOf(core::Mark mark)
{
    switch (mark) {
    case core::Mark::Empty:
        return Labels::tr("Nothing yet");
    case core::Mark::Thin:
        return Labels::tr("Begun");
    case core::Mark::Ready:
        return Labels::tr("Ready");
    }
    return {};
}

QString nameOf(core::Horizon horizon)
{
    switch (horizon) {
    case core::Horizon::Days30:
        return Labels::tr("First 30 days");
    case core::Horizon::Days90:
        return Labels::tr("By day 90");
    case core::Horizon::Days180:
        return Labels::tr("By day 180");
    case core::Horizon::Days365:
        return Labels::tr("By day 365");
    }
    return {};
}

QString nameOf(core::Action::State state)
{
    switch (state) {
    case core::Action::State::Accepted:
        return Labels::tr("Accepted");
    case core::Action::State::Refused:
        return Labels::tr("Refused");
    }
    return {};
}

QString nameOf(core::report::Kind kind)
{
    switch (kind) {
    case core::report::Kind::Course:
        return Labels::tr("Course draft");
    case core::report::Kind::Consultant:
        return Labels::tr("Consultant’s report");
    case core::report::Kind::Board:
        return Labels::tr("Board paper");
    case core::report::Kind::Handout:
        return Labels::tr("Handout");
    }
    return {};
}

QString coverageStrength(int strength)
{
    switch (strength) {
    case 0:
        return Labels::tr("Not at all");
    case 1:
        return Labels::tr("A little");
    case 2:
        return Labels::tr("Regularly");
    case 3:
        return Labels::tr("A main way of working");
    }
    return {};
}

QString levelName(const core::Framework &framework, int level)
{
    const core::Level *found = framework.level(level);
    if (!found)
        return QString::number(level);
    return Labels::tr("%1 %2", "level number and word").arg(level).arg(found->word);
}

QString pointName(const core::Framework &framework, const core::PointCode &point)
{
    const core::Point *found = framework.point(point);
    return found ? u"%1 %2"_s.arg(point.text, found->shortName) : point.text;
}

QString dayName(const QDate &date)
{
    return QLocale().toString(date, Labels::tr("d MMMM yyyy", "a date in running text"));
}

QString percent(core::Share share)
{
    return Labels::tr("%1 %").arg(share.value());
}

QString counted(qsizetype number, const QString &one, const QString &many)
{
    return number == 1 ? one : many.arg(number);
}

QString listed(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString());
    return Labels::tr("%1 and %2", "the last two of a list")
        .arg(items.first(items.size() - 1).join(u", "_s), items.last());
}

} // namespace ui
