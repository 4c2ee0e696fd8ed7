// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/widgetprompt.h"

#include "ui/shell/toast.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ui::WidgetPrompt", text);
}

QString folderKey()
{
    return u"lastFolder"_s;
}

} // namespace

WidgetPrompt::WidgetPrompt(QWidget *window, QSettings &settings)
    : m_window(window)
    , m_settings(settings)
{ }

std::optional<QString> WidgetPrompt::text(const QString &title, const QString &label,
                                          const QString &suggestion)
{
    QInputDialog dialog(m_window);
    dialog.setObjectName(u"textPrompt"_s);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setTextValue(suggestion);
    if (auto *line = dialog.findChild<QLineEdit *>()) {
        line->setObjectName(u"answer"_s);
        line->setAccessibleName(label);
        line->setMinimumWidth(360);
    }
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return dialog.textValue();
}

std::optional<int> WidgetPrompt::choice(const QString &title, const QString &label,
                                        const QStringList &choices)
{
    QInputDialog dialog(m_window);
    dialog.setObjectName(u"choicePrompt"_s);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setComboBoxItems(choices);
    dialog.setTextValue(choices.value(0));
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const auto index = choices.indexOf(dialog.textValue());
    return index < 0 ? std::nullopt : std::optional(int(index));
}

bool WidgetPrompt::confirm(const QString &title, const QString &question, const QString &action)
{
    QMessageBox box(m_window);
    box.setObjectName(u"confirmPrompt"_s);
    box.setWindowTitle(title);
    box.setIcon(QMessageBox::Question);
    box.setTextFormat(Qt::PlainText);
    box.setText(question);
    const QPushButton *yes = box.addButton(action, QMessageBox::AcceptRole);
    QPushButton *no = box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

QString WidgetPrompt::openFile(const QString &title, const QString &filter)
{
    return remembered(QFileDialog::getOpenFileName(m_window, title, folder(), filter));
}

QString WidgetPrompt::saveFile(const QString &title, const QString &suggestion,
                               const QString &filter)
{
    const QString path = QDir(folder()).filePath(suggestion);
    return remembered(QFileDialog::getSaveFileName(m_window, title, path, filter));
}

void WidgetPrompt::tell(const core::Error &error)
{
    QMessageBox box(m_window);
    box.setObjectName(u"tellPrompt"_s);
    box.setWindowTitle(words(QT_TRANSLATE_NOOP("ui::WidgetPrompt", "Sixpoint")));
    box.setIcon(QMessageBox::Warning);
    box.setTextFormat(Qt::PlainText);
    box.setText(error.message);
    if (!error.detail.isEmpty())
        box.setDetailedText(error.detail);
    box.exec();
}

void WidgetPrompt::note(const QString &message)
{
    if (!m_toast)
        m_toast = new Toast(m_window);
    m_toast->show(message);
}

QString WidgetPrompt::folder() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return m_settings.value(folderKey(), documents).toString();
}

QString WidgetPrompt::remembered(const QString &path)
{
    if (!path.isEmpty())
        m_settings.setValue(folderKey(), QFileInfo(path).absolutePath());
    return path;
}

} // namespace ui
