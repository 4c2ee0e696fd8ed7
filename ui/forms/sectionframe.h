// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace ui {

class AddLine;
class IdeaButtons;

/// The words around a list.
struct SectionWords
{
    QString heading;
    QString lead; ///< what belongs here, in a sentence or two
    QString empty; ///< what stands here while nothing does; may be empty
    QString addTitle; ///< "A stakeholder"
    QString placeholder; ///< "A role or a name"
    QString addAction; ///< "Add"
    QString ideasHeading = {}; ///< "To start from"
};

/// What all lists of the workbench have in common, whatever they hold.
class SectionFrame : public QWidget
{
    Q_OBJECT

public:
    SectionFrame(const QString &name, const SectionWords &words, QWidget *parent);

    AddLine *adding() const;

protected:
    /// The rows stand here.
    QVBoxLayout *rowsLayout() const;
    void showEmpty(bool empty);
    /// Offers to take over; none hides them.
    void setIdeas(const QStringList &names);

    std::function<bool(const QString &typed)> added; ///< true when it was taken
    std::function<void(int index)> ideaTaken;
    std::function<void()> allIdeasTaken;

private:
    void makeIdeas(const QString &heading);

    const QString m_name;
    QLabel *m_empty = nullptr;
    QVBoxLayout *m_rows = nullptr;
    AddLine *m_add = nullptr;
    IdeaButtons *m_ideas = nullptr;
};

} // namespace ui
