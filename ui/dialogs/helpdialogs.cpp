// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/helpdialogs.h"

#include "ui/widgets/widgets.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ui::helpdialogs", text);
}

struct Key
{
    const char *keys;
    const char *meaning;
};

constexpr Key Keys[] = {
    {QT_TRANSLATE_NOOP("ui::helpdialogs", "Ctrl+1 … Ctrl+9, Ctrl+R"),
     QT_TRANSLATE_NOOP("ui::helpdialogs", "Go to Start, Organisation, … Plan; to Report")},
    {QT_TRANSLATE_NOOP("ui::helpdialogs", "Up, Down"),
     QT_TRANSLATE_NOOP("ui::helpdialogs", "Move along the list of chapters; Return opens one")},
    {QT_TRANSLATE_NOOP("ui::helpdialogs", "Tab, Return"),
     QT_TRANSLATE_NOOP("ui::helpdialogs", "Go to the next field; press the button with the mark")},
    {QT_TRANSLATE_NOOP("ui::helpdialogs", "1 … 5"),
     QT_TRANSLATE_NOOP("ui::helpdialogs", "Readiness: answer the question and move on")},
    {QT_TRANSLATE_NOOP("ui::helpdialogs", "D, N"),
     QT_TRANSLATE_NOOP("ui::helpdialogs", "Readiness: don’t know, does not apply")},
    {QT_TRANSLATE_NOOP("ui::helpdialogs", "S, H, M"),
     QT_TRANSLATE_NOOP("ui::helpdialogs", "Readiness: evidence said, shown, measured")},
    {QT_TRANSLATE_NOOP("ui::helpdialogs", "Left, Right"),
     QT_TRANSLATE_NOOP("ui::helpdialogs", "Readiness: question before, question after")},
    {QT_TRANSLATE_NOOP("ui::helpdialogs", "Ctrl+Z, Ctrl+Shift+Z"),
     QT_TRANSLATE_NOOP("ui::helpdialogs", "Undo, redo")},
    {QT_TRANSLATE_NOOP("ui::helpdialogs", "Ctrl+H"),
     QT_TRANSLATE_NOOP("ui::helpdialogs", "History of changes")},
    {QT_TRANSLATE_NOOP("ui::helpdialogs", "Ctrl+N, Ctrl+O, Ctrl+W"),
     QT_TRANSLATE_NOOP("ui::helpdialogs", "New organisation, open a file, close the file")},
    {QT_TRANSLATE_NOOP("ui::helpdialogs", "Ctrl++, Ctrl+−, Ctrl+0"),
     QT_TRANSLATE_NOOP("ui::helpdialogs", "Larger text, smaller text, normal text")},
};

/// A dialog with a title, a place for its content and a button to close it.
QDialog *frame(const QString &name, const QString &title, QWidget *content, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(name);
    dialog->setWindowTitle(title);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(space(6), space(6), space(6), space(5));
    layout->setSpacing(space(4));
    layout->addWidget(label(title, TextStyle::Heading));
    layout->addWidget(content, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    return dialog;
}

} // namespace

QDialog *keysDialog(QWidget *parent)
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space(6));
    grid->setVerticalSpacing(space(2));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Key &key : Keys) {
        QLabel *keys = label(words(key.keys), TextStyle::BodyStrong);
        keys->setWordWrap(false);
        grid->addWidget(keys, row, 0, Qt::AlignTop);
        grid->addWidget(label(words(key.meaning), TextStyle::Body), row++, 1, Qt::AlignTop);
    }
    QDialog *dialog = frame(u"keysDialog"_s, words(QT_TRANSLATE_NOOP("ui::helpdialogs", "Keys")),
                            content, parent);
    dialog->resize(space(150), dialog->sizeHint().height());
    return dialog;
}

QDialog *aboutDialog(QWidget *parent)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(space(3));
    column->addWidget(label(words(QT_TRANSLATE_NOOP("ui::helpdialogs", "Version %1"))
                                .arg(QCoreApplication::applicationVersion()),
                            TextStyle::Body));
    column->addWidget(label(
        words(QT_TRANSLATE_NOOP("ui::helpdialogs",
                                "Sixpoint takes an organisation from where it is with social media "
                                "to a draft strategy. It rests on the six-point readiness "
                                "framework of Fefie Dotsika and Keith Patrick.")),
        TextStyle::Body));
    column->addWidget(label(
        words(QT_TRANSLATE_NOOP("ui::helpdialogs",
                                "Copyright 2026 the Sixpoint authors. Free software under the GNU "
                                "General Public License, version 3 or later: you may use, study, "
                                "share and change it. It comes without any warranty.")),
        TextStyle::Body));
    column->addWidget(quietLabel(
        words(QT_TRANSLATE_NOOP("ui::helpdialogs", "Built with Qt %1, qpdf, minizip and libcsv."))
            .arg(QLatin1String(qVersion())),
        TextStyle::Note));
    QDialog *dialog
        = frame(u"aboutDialog"_s, words(QT_TRANSLATE_NOOP("ui::helpdialogs", "About Sixpoint")),
                content, parent);
    dialog->resize(space(120), dialog->sizeHint().height());
    return dialog;
}

} // namespace ui
