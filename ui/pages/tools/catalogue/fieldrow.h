// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/catalogueoverlay.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

/// One field of an entry: what it says, how sure that is, and what a person of the organisation
/// says instead. Hides itself when there is nothing to say. Its labels are kept and filled anew.
class FieldRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldRow(core::CatalogueField field, QWidget *parent = nullptr);

    void setEntry(const core::CatalogueEntry &entry);
    /// A line below the text; for prices.
    void setAdvice(const QString &advice);
    /// A frame around the row that the person was led to.
    void setMarked(bool marked);

Q_SIGNALS:
    void takeBackWanted(core::CatalogueField field);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        QString text;
        QString note;
    };
    QList<Line> linesFor(const core::CatalogueEntry &entry) const;
    void showCorrection(const core::AppliedCorrection *correction);

    const core::CatalogueField m_field;
    QString m_advice;
    bool m_marked = false;
    QVBoxLayout *m_lines = nullptr;
    QList<std::pair<QLabel *, QLabel *>> m_labels; ///< text and how sure it is
    QLabel *m_correction = nullptr;
    QPushButton *m_takeBack = nullptr;
};

} // namespace ui
