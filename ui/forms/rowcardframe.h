// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

/// What all rows of lists have in common, whatever they hold.
class RowCardFrame : public QFrame
{
    Q_OBJECT

public:
    enum class Kind {
        Card,
        Brief, ///< as a card, but small and with its buttons always there
        Line
    };

    RowCardFrame(const QString &name, Kind kind, bool movable, bool removable, QWidget *parent);

    std::function<void()> removeWanted;
    std::function<void(int places)> moveWanted;

    /// Whether it shows words until it is opened.
    bool isCard() const;
    /// Whether somebody who adds one goes on with its fields. A brief row leaves them at the list,
    /// to add another.
    bool opensWhenAdded() const;
    /// Shows the fields.
    void open();
    /// Shows the fields and puts the keyboard focus on the first.
    void openAndFocus();

protected:
    /// Makes the fields when they are first wanted.
    virtual QWidget *fields() = 0;
    /// Puts the fields where they belong.
    void takeFields(QWidget *fields);
    void tellWords(const QString &title, const QStringList &facts, const QString &lacks);

private:
    QVBoxLayout *makeSurface();
    void makeWords();
    QHBoxLayout *makeButtons(bool movable, bool removable);
    void setOpened(bool opened);

    const QString m_name;
    const Kind m_kind;
    const bool m_hasButtons;
    QVBoxLayout *m_body = nullptr;
    QHBoxLayout *m_row = nullptr; ///< of a line: fields and buttons
    QLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_lacks = nullptr;
    QPushButton *m_toggle = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
    QWidget *m_buttons = nullptr;
    QWidget *m_fields = nullptr;
};

} // namespace ui
