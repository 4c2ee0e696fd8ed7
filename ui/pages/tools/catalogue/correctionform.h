// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/catalogueoverlay.h"
#include "ui/widgets/widgets.h"

class QComboBox;

namespace ui {

class FieldEditor;

/// A small form in the page that changes one field of an entry: which one, what the catalogue says,
/// what is true here, and who says so.
class CorrectionForm final : public Card
{
    Q_OBJECT

public:
    struct Correct
    {
        core::CatalogueField field = core::CatalogueField::Notes;
        QString value; ///< as core::fieldText() writes it
        QString by;
    };

    explicit CorrectionForm(QWidget *parent = nullptr);

    /// Fills the form for an entry; `by` is who said so last.
    void start(const core::CatalogueEntry &entry, core::CatalogueField field, const QString &by);
    /// Says why what was written was not taken.
    void refuse(const QString &reason);

Q_SIGNALS:
    void given(const ui::CorrectionForm::Correct &correct);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showField();
    void give();

    core::CatalogueEntry m_entry;
    QLabel *m_title = nullptr;
    QComboBox *m_field = nullptr;
    QLabel *m_says = nullptr;
    QVBoxLayout *m_place = nullptr;
    FieldEditor *m_editor = nullptr;
    TextField *m_by = nullptr;
    QPushButton *m_keep = nullptr;
};

} // namespace ui
