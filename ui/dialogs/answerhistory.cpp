// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/answerhistory.h"

#include "core/storage/mapping.h"
#include "core/workspace/workspace.h"
#include "ui/support/labels.h"
#include "ui/widgets/widgets.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct History
{
    Q_DECLARE_TR_FUNCTIONS(ui::History)
};

QString inWords(const core::Framework &framework, const std::optional<core::Row> &row)
{
    if (!row)
        return History::tr("no answer");
    const auto answer = core::fromRow<core::Answer>(*row);
    QString text = nameOf(answer.kind).toLower();
    if (answer.kind == core::Answer::Kind::Level)
        text = History::tr("%1, %2", "level and evidence")
                   .arg(levelName(framework, answer.level), nameOf(answer.evidence).toLower());
    return answer.note.isEmpty()
        ? text
        : History::tr("%1 (“%2”)", "answer and note").arg(text, answer.note);
}

QTableWidget *makeTable(const QList<AnswerEvent> &events)
{
    auto *table = new QTableWidget(static_cast<int>(events.size()), 3);
    table->setObjectName(u"answerEvents"_s);
    table->setAccessibleName(History::tr("History of this answer"));
    table->setHorizontalHeaderLabels(
        {History::tr("When"), History::tr("Who"), History::tr("From what to what")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setWordWrap(true);
    table->verticalHeader()->hide();
    for (int row = 0; row < events.size(); ++row) {
        int column = 0;
        for (const QString &text : {events[row].when, events[row].author, events[row].what})
            table->setItem(row, column++, new QTableWidgetItem(text));
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}

} // namespace

QList<AnswerEvent> answerEvents(const core::Framework &framework,
                                const QList<core::HistoryEntry> &history)
{
    QList<AnswerEvent> events;
    for (const core::HistoryEntry &entry : history) {
        const QString before = inWords(framework, entry.before);
        const QString after = inWords(framework, entry.after);
        QString what = History::tr("%1 → %2", "from, to").arg(before, after);
        if (entry.kind == core::JournalEntry::Kind::Undo)
            what = History::tr("Undone: %1").arg(what);
        if (entry.kind == core::JournalEntry::Kind::Redo)
            what = History::tr("Done again: %1").arg(what);
        events.prepend({QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat),
                        entry.author.isEmpty() ? History::tr("not named") : entry.author, what});
    }
    return events;
}

void showAnswerHistory(const core::Workspace &workspace, const core::Framework &framework,
                       const core::Answer &answer, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"answerHistoryDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(History::tr("History of %1").arg(answer.question.text));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(space(5), space(5), space(5), space(5));
    column->setSpacing(space(3));
    column->addWidget(
        label(History::tr("Every change of this answer, newest first."), TextStyle::Body));
    column->addWidget(makeTable(answerEvents(framework, workspace.history(answer.id))), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    column->addWidget(buttons);
    dialog->resize(space(160), space(90));
    dialog->open();
}

} // namespace ui
