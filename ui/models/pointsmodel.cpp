// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/pointsmodel.h"

#include "ui/shell/theme.h"
#include "ui/support/labels.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString none = u"–"_s;

QString scoreText(const std::optional<core::Score> &score)
{
    return score ? score->toString() : none;
}

QString headerText(int column)
{
    switch (column) {
    case PointsModel::Point:
        return PointsModel::tr("Point");
    case PointsModel::Level:
        return PointsModel::tr("Level");
    case PointsModel::Score:
        return PointsModel::tr("Score");
    case PointsModel::Claimed:
        return PointsModel::tr("Claimed");
    case PointsModel::CappedBy:
        return PointsModel::tr("Capped by");
    case PointsModel::Evidence:
        return PointsModel::tr("Evidence");
    case PointsModel::Missing:
        return PointsModel::tr("Missing");
    case PointsModel::Range:
        return PointsModel::tr("Without one person");
    case PointsModel::Target:
        return PointsModel::tr("Target");
    }
    return {};
}

QString headerHelp(int column)
{
    switch (column) {
    case PointsModel::Level:
        return PointsModel::tr("The level that the score reaches. 2.75 is enough for level 3.");
    case PointsModel::Score:
        return PointsModel::tr("What counts: answers after the cap of their evidence, "
                               "averaged per group and then over the groups.");
    case PointsModel::Claimed:
        return PointsModel::tr("The same with the answers as they were given.");
    case PointsModel::CappedBy:
        return PointsModel::tr("How much of the claim has no evidence behind it yet.");
    case PointsModel::Evidence:
        return PointsModel::tr("How many answers rest on which evidence.");
    case PointsModel::Missing:
        return PointsModel::tr("Answers not given or “don’t know”. Above 30 % there is no score.");
    case PointsModel::Range:
        return PointsModel::tr("Lowest and highest score when any one person is left out.");
    case PointsModel::Target:
        return PointsModel::tr("The level you aim for, 1 to 5. Type it here.");
    default:
        return {};
    }
}

} // namespace

QList<PointRow> pointRows(const core::Framework &framework, const core::Profile &profile,
                          std::span<const core::Target> targets)
{
    QList<PointRow> rows;
    for (const core::PointProfile &point : profile.points) {
        PointRow row{.profile = point,
                     .name = pointName(framework, point.point),
                     .level = point.level ? levelName(framework, *point.level) : QString(),
                     .target = {},
                     .holdsBack = profile.heldBackBy.contains(point.point)};
        for (const core::Target &target : targets)
            if (target.point == point.point)
                row.target = target.level;
        rows.append(row);
    }
    return rows;
}

void PointsModel::setRows(const QList<PointRow> &rows)
{
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    // Same points: a reset would close the editor of a target and lose the place in the table.
    for (int i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = rows[i];
        Q_EMIT dataChanged(index(i, 0), index(i, Count - 1));
    }
}

const PointRow &PointsModel::row(int index) const
{
    return m_rows[index];
}

int PointsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PointsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count;
}

QString PointsModel::text(const PointRow &row, Column column) const
{
    const core::PointProfile &point = row.profile;
    switch (column) {
    case Point:
        return row.name;
    case Level:
        return point.level ? row.level : nameOf(point.status);
    case Score:
        return scoreText(point.score);
    case Claimed:
        return scoreText(point.claimed);
    case CappedBy: {
        if (!point.score || !point.claimed || *point.claimed == *point.score)
            return none;
        return core::Score(point.claimed->value() - point.score->value()).toString();
    }
    case Evidence:
        if (point.answers == 0)
            return none;
        return tr("%1 said, %2 shown, %3 measured")
            .arg(point.evidence[0])
            .arg(point.evidence[1])
            .arg(point.evidence[2]);
    case Missing:
        return percent(point.missing);
    case Range:
        return point.leaveOneOut
            ? tr("%1 to %2")
                  .arg(point.leaveOneOut->lowest.toString(), point.leaveOneOut->highest.toString())
            : none;
    case Target:
        return row.target ? QString::number(*row.target) : tr("Set …");
    case Count:
        break;
    }
    return {};
}

QString PointsModel::explanation(const PointRow &row, Column column) const
{
    if (column == Point && row.holdsBack)
        return tr("The lowest score: this point holds the others back.");
    if (column == CappedBy && row.profile.claimAhead)
        return tr("The claim runs ahead of the evidence by more than half a level.");
    if (column == Level && row.profile.status == core::PointStatus::NotEnoughKnown)
        return tr("More than 30 % of the answers are missing, so there is no score.");
    return headerHelp(column);
}

QVariant PointsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PointRow &row = m_rows[index.row()];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::EditRole:
        return column == Target ? QVariant(row.target.value_or(3)) : QVariant(text(row, column));
    case Qt::ToolTipRole:
        return explanation(row, column);
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerText(column), text(row, column));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter
                   | (column == Point || column == Level ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole:
        return column == Point || column == Level ? font(TextStyle::BodyStrong)
                                                  : font(TextStyle::Body);
    default:
        return {};
    }
}

bool PointsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    bool isNumber = false;
    const int level = value.toInt(&isNumber);
    if (!isNumber || level < 1 || level > core::LevelCount)
        return false;
    const PointRow &row = m_rows[index.row()];
    if (row.target != level)
        Q_EMIT targetChosen(core::PointCode(row.profile.point), level);
    return true;
}

Qt::ItemFlags PointsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Target ? flags | Qt::ItemIsEditable : flags;
}

QVariant PointsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return headerText(section);
    case Qt::ToolTipRole:
        return headerHelp(section);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter
                   | (section == Point || section == Level ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}

} // namespace ui
