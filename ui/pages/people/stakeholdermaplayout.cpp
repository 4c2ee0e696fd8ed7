// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/people/stakeholdermaplayout.h"

#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace ui {

namespace {

struct MapText
{
    Q_DECLARE_TR_FUNCTIONS(ui::StakeholderMap)
};

constexpr int MostNameLines = 2; ///< of a name on its chip

/// In lines of this width; the last ends in dots where the name does not fit.
QStringList wrappedName(const QString &name, qreal width)
{
    // As the chosen one is set, which is the widest.
    QFont font = ui::font(TextStyle::Note);
    font.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(font);
    QTextLayout layout(name, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == MostNameLines) {
            lines << metrics.elidedText(name.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << name.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

qreal mapGutter()
{
    const QFontMetricsF metrics(ui::font(TextStyle::Note));
    qreal widest = metrics.horizontalAdvance(MapText::tr("Enthusiasm"));
    for (int mark = 1; mark <= StakeholderMapLayout::Side; ++mark)
        widest
            = qMax(widest, metrics.horizontalAdvance(StakeholderMapLayout::enthusiasmWord(mark)));
    return widest + space(3);
}

/// Sets chips one below the other; the height they need.
qreal stackChips(QList<MapChip> &chips, const QPointF &at)
{
    qreal y = at.y();
    for (MapChip &chip : chips) {
        chip.area.moveTo(at.x(), y);
        y = chip.area.bottom() + space(1);
    }
    return y - at.y();
}

} // namespace

std::optional<MapCell> cellOf(const core::Stakeholder &stakeholder)
{
    if (!stakeholder.influence || !stakeholder.enthusiasm)
        return std::nullopt;
    return MapCell{*stakeholder.influence, *stakeholder.enthusiasm};
}

StakeholderMapLayout::StakeholderMapLayout(std::span<const core::Stakeholder> stakeholders,
                                           int width)
    : m_beside(width >= space(150))
{
    const qreal trayWidth = m_beside ? space(42) + space(4) : 0;
    const qreal left = mapGutter();
    m_column = (width - trayWidth - left) / Side;
    m_grid = QRectF(left, noteHeight() + space(2), m_column * Side, 0);
    placeGrid(stakeholders);
    placeTray(stakeholders, width);
}

MapChip StakeholderMapLayout::chipOf(const core::Stakeholder &stakeholder) const
{
    const QString name = stakeholder.name.simplified();
    const qreal width = m_column - space(2);
    const qreal mark = stakeholder.leader ? space(3) : 0;
    const QStringList lines = wrappedName(name.isEmpty() ? MapText::tr("without a name") : name,
                                          width - space(3) - mark);
    return {stakeholder.id, lines, QRectF(0, 0, width, lines.size() * noteHeight() + space(2)),
            cellOf(stakeholder), stakeholder.leader};
}

QList<MapChip> StakeholderMapLayout::chipsIn(std::span<const core::Stakeholder> stakeholders,
                                             const std::optional<MapCell> &cell) const
{
    QList<MapChip> chips;
    for (const core::Stakeholder &stakeholder : stakeholders)
        if (cellOf(stakeholder) == cell)
            chips.append(chipOf(stakeholder));
    return chips;
}

void StakeholderMapLayout::placeGrid(std::span<const core::Stakeholder> stakeholders)
{
    qreal y = m_grid.top();
    for (int enthusiasm = Side; enthusiasm >= 1; --enthusiasm) {
        // The names of the corners stand above the chips of the first row and below the last.
        const qreal above = enthusiasm == Side ? noteHeight() + space(1) : 0;
        const qreal below = enthusiasm == 1 ? noteHeight() + space(1) : 0;
        qreal needed = space(10);
        for (int influence = 1; influence <= Side; ++influence) {
            QList<MapChip> chips = chipsIn(stakeholders, MapCell{influence, enthusiasm});
            const QPointF at(m_grid.left() + (influence - 1) * m_column + space(1),
                             y + above + space(1));
            needed = qMax(needed, stackChips(chips, at) + space(1));
            m_chips.append(chips);
        }
        m_tops[size_t(enthusiasm - 1)] = y;
        m_heights[size_t(enthusiasm - 1)] = above + needed + below;
        y += above + needed + below;
    }
    m_grid.setBottom(y);
}

void StakeholderMapLayout::placeTray(std::span<const core::Stakeholder> stakeholders, int width)
{
    const qreal axis = 2 * noteHeight() + space(4);
    m_tray = m_beside ? QRectF(width - space(42), m_grid.top(), space(42), m_grid.height())
                      : QRectF(0, m_grid.bottom() + axis, width, 0);
    QList<MapChip> waiting = chipsIn(stakeholders, std::nullopt);
    const int columns
        = m_beside ? 1 : qMax(1, int((m_tray.width() - space(4)) / (m_column + space(1))));
    QPointF at(m_tray.left() + space(2), m_tray.top() + noteHeight() + space(5));
    for (qsizetype first = 0; first < waiting.size(); first += columns) {
        qreal highest = 0;
        for (qsizetype i = first; i < qMin(first + columns, waiting.size()); ++i) {
            MapChip &chip = waiting[i];
            if (m_beside)
                chip.area.setWidth(qMin(chip.area.width(), m_tray.width() - space(4)));
            chip.area.moveTo(at.x() + qreal(i - first) * (m_column + space(1)), at.y());
            highest = qMax(highest, chip.area.height());
        }
        at.ry() += highest + space(1);
    }
    // Room for the words that stand there when nobody waits.
    const qreal least = m_tray.top() + 4 * noteHeight() + space(6);
    m_tray.setBottom(qMax(m_tray.bottom(), qMax(at.y() + space(1), least)));
    m_chips.append(waiting);
}

int StakeholderMapLayout::height() const
{
    const qreal axis = 2 * noteHeight() + space(2);
    return int(qMax(m_tray.bottom(), m_grid.bottom() + axis)) + 1;
}

QRectF StakeholderMapLayout::grid() const
{
    return m_grid;
}

QRectF StakeholderMapLayout::tray() const
{
    return m_tray;
}

QRectF StakeholderMapLayout::cell(const MapCell &cell) const
{
    const auto row = size_t(cell.enthusiasm - 1);
    return {m_grid.left() + (cell.influence - 1) * m_column, m_tops[row], m_column, m_heights[row]};
}

std::optional<MapCell> StakeholderMapLayout::cellAt(const QPointF &point) const
{
    for (int influence = 1; influence <= Side; ++influence)
        for (int enthusiasm = 1; enthusiasm <= Side; ++enthusiasm)
            if (const MapCell here{influence, enthusiasm}; cell(here).contains(point))
                return here;
    return std::nullopt;
}

const QList<MapChip> &StakeholderMapLayout::chips() const
{
    return m_chips;
}

const MapChip *StakeholderMapLayout::chip(const core::StakeholderId &id) const
{
    const auto found = std::ranges::find(m_chips, id, &MapChip::id);
    return found == m_chips.end() ? nullptr : &*found;
}

const MapChip *StakeholderMapLayout::chipAt(const QPointF &point) const
{
    const auto found = std::ranges::find_if(
        m_chips, [&](const MapChip &chip) { return chip.area.contains(point); });
    return found == m_chips.end() ? nullptr : &*found;
}

int StakeholderMapLayout::noteHeight()
{
    return QFontMetrics(ui::font(TextStyle::Note)).lineSpacing();
}

QString StakeholderMapLayout::influenceWord(int mark)
{
    static const std::array words = {QT_TRANSLATE_NOOP("ui::StakeholderMap", "1 little"),
                                     QT_TRANSLATE_NOOP("ui::StakeholderMap", "2"),
                                     QT_TRANSLATE_NOOP("ui::StakeholderMap", "3 some"),
                                     QT_TRANSLATE_NOOP("ui::StakeholderMap", "4"),
                                     QT_TRANSLATE_NOOP("ui::StakeholderMap", "5 much")};
    return MapText::tr(words[size_t(mark - 1)]);
}

QString StakeholderMapLayout::enthusiasmWord(int mark)
{
    static const std::array words = {QT_TRANSLATE_NOOP("ui::StakeholderMap", "1 against"),
                                     QT_TRANSLATE_NOOP("ui::StakeholderMap", "2 doubtful"),
                                     QT_TRANSLATE_NOOP("ui::StakeholderMap", "3 neutral"),
                                     QT_TRANSLATE_NOOP("ui::StakeholderMap", "4 for"),
                                     QT_TRANSLATE_NOOP("ui::StakeholderMap", "5 eager")};
    return MapText::tr(words[size_t(mark - 1)]);
}

} // namespace ui
