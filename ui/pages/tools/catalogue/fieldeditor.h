// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/cataloguefield.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace ui {

class TextField;

/// A control for the value of one field of a catalogue entry: sentences are written, one of several
/// values is chosen from a box, and several values that hold at once are ticked.
class FieldEditor final : public QWidget
{
    Q_OBJECT

public:
    /// The control is called `name`; those that are ticked `name` + "-" + word.
    FieldEditor(const QString &name, core::CatalogueField field, QWidget *parent = nullptr);

    core::CatalogueField field() const;
    /// As core::fieldText() writes it and core::setFieldText() reads it.
    QString text() const;
    void setText(const QString &text);
    void setMessage(const QString &message);
    void focus();

private:
    void makeChoice(const QString &name);
    void makeTicks(const QString &name);
    void makeText(const QString &name);

    const core::CatalogueField m_field;
    TextField *m_text = nullptr;
    QComboBox *m_choice = nullptr;
    QList<std::pair<QString, QCheckBox *>> m_ticks; ///< by the word of files
    class QLabel *m_message = nullptr;
};

} // namespace ui
