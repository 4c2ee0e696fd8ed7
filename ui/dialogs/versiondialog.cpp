// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/versiondialog.h"

#include "core/workspace/edit/versions.h"
#include "ui/models/reporttablemodel.h"
#include "ui/shell/theme.h"
#include "ui/support/wrappedtext.h"
#include "ui/widgets/widgets.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Versions
{
    Q_DECLARE_TR_FUNCTIONS(ui::Versions)
};

QString kindName(core::VersionChange::Kind kind)
{
    using enum core::VersionChange::Kind;
    switch (kind) {
    case Added:
        return Versions::tr("New");
    case Changed:
        return Versions::tr("Changed");
    case Removed:
        return Versions::tr("Gone");
    }
    return {};
}

/// Texts wrap and begin at the top; lines part the changes.
class ChangeCell final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = option.rect.width();
        return {width, textOf(index, width).height() + 2 * space(2)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QRect &area = option.rect;
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(area, colours().accentSoft);
        painter->setPen(QPen(colours().hairline, 1));
        painter->drawLine(area.bottomLeft(), area.bottomRight());
        painter->setPen(colours().text);
        textOf(index, area.width()).draw(*painter, area.topLeft() + QPoint(Indent, space(2)));
        painter->restore();
    }

private:
    /// The words of the header begin here too: see QHeaderView::section in the style sheet.
    static constexpr int Indent = 3;

    static WrappedText textOf(const QModelIndex &index, int width)
    {
        return {index.data().toString(),
                font(index.column() == 1 ? TextStyle::BodyStrong : TextStyle::Body),
                width - Indent - space(4)};
    }
};

core::report::Table tableOf(const QList<core::VersionChange> &changes, const QString &before,
                            const QString &after)
{
    core::report::Table table;
    table.columns = {{Versions::tr("Change")}, {Versions::tr("What")}, {before}, {after}};
    for (const core::VersionChange &change : changes) {
        QList<core::report::Cell> row;
        for (const QString &text : {kindName(change.kind), change.what, change.before.join(u'\n'),
                                    change.after.join(u'\n')})
            row.append({{text, {}}, core::report::Cell::Tone::Normal});
        table.rows.append(row);
    }
    return table;
}

QTableView *makeTable(const core::report::Table &content, QWidget *parent)
{
    auto *table = new QTableView(parent);
    auto *model = new ReportTableModel(table);
    model->setTable(content);
    table->setObjectName(u"versionChanges"_s);
    table->setAccessibleName(Versions::tr("Changes"));
    table->setModel(model);
    table->setItemDelegate(new ChangeCell(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setHighlightSections(false);
    table->setWordWrap(true);
    table->verticalHeader()->hide();
    table->setColumnWidth(0, space(22));
    for (int column = 1; column < model->columnCount(); ++column)
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}

} // namespace

QDialog *showVersionChanges(const core::StrategyVersion &from, const QString &name,
                            const QString &rows, QWidget *parent)
{
    const QList<core::VersionChange> changes = core::versionChanges(from.rows, rows);
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"versionDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(name.isEmpty() ? Versions::tr("From “%1” to now").arg(from.name)
                                          : Versions::tr("From “%1” to “%2”").arg(from.name, name));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(space(5), space(5), space(5), space(5));
    column->setSpacing(space(3));
    QLabel *words = label(changes.isEmpty() ? Versions::tr("Nothing is different.")
                                            : Versions::tr("Differences: %1.").arg(changes.size()),
                          TextStyle::Body, dialog);
    words->setObjectName(u"versionDifferences"_s);
    column->addWidget(words);
    if (changes.isEmpty())
        column->addStretch(1);
    else
        column->addWidget(
            makeTable(tableOf(changes, from.name, name.isEmpty() ? Versions::tr("Now") : name),
                      dialog),
            1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    column->addWidget(buttons);
    dialog->resize(space(200), changes.isEmpty() ? space(50) : space(130));
    dialog->show();
    return dialog;
}

} // namespace ui
