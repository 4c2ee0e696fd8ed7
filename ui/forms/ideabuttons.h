// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>

class QPushButton;

namespace ui {

/// Texts to start from, a button each, and one that takes them all. Hides itself without any. The
/// buttons are called `name` + "Idea0" and so on, and `name` + "AllIdeas".
class IdeaButtons final : public QWidget
{
    Q_OBJECT

public:
    IdeaButtons(const QString &name, const QString &heading, QWidget *parent = nullptr);

    std::function<void(int index)> taken;
    std::function<void()> allTaken;

    void setIdeas(const QStringList &names);

private:
    QList<QPushButton *> buttons() const;
    void dropButtons();
    int focusedIdea() const;
    void focusIdea(int index);
    void addIdea(int index, const QString &idea);

    const QString m_name;
    QWidget *m_list = nullptr;
    QPushButton *m_all = nullptr;
    QStringList m_shown;
};

} // namespace ui
