// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/people.h"
#include "ui/shell/page.h"

class QLabel;
class QVBoxLayout;

namespace ui {

class IdeaButtons;
template<class T>
class RowForm;

/// Champions, who helps at once, and what happens in month four.
class HelpSection final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpSection(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    /// Puts the focus on the field with this name, or on the first.
    QWidget *openField(const QString &name);

private:
    using Form = RowForm<core::PeoplePlan>;

    Form *makeForm(const QString &heading, const QString &lead);
    void makeChampions();
    void makeRoute();
    void makeMonthFour();
    void takeIdeas(const QStringList &ideas);
    /// Those that the plan for month four does not hold yet.
    QStringList openIdeas() const;

    PageContext m_context;
    QVBoxLayout *m_column;
    QList<Form *> m_forms;
    QLabel *m_need = nullptr;
    IdeaButtons *m_ideas = nullptr;
};

} // namespace ui
