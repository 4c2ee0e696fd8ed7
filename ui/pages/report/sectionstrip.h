// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checks/checks.h"

#include <QAbstractButton>
#include <QList>

class QLabel;

namespace ui {

/// One section of the report: its number, and the sign of how far it is.
class SectionChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SectionChip(QWidget *parent = nullptr);

    void setSection(const core::SectionProgress &section);
    const core::SectionProgress &section() const;
    /// "9 Leadership and roles: begun. Still to do: a promise and duties."
    QString inWords() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    core::SectionProgress m_section;
};

/// How far each section of the report is, in a row; the line below says it in words for the
/// section under the pointer or with the focus. Arrows move along, a click leads to the place.
class SectionStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionStrip(QWidget *parent = nullptr);
    void setSections(const QList<core::SectionProgress> &sections);

Q_SIGNALS:
    void sectionChosen(const core::Source &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SectionChip *makeChip();
    void moveFocus(const SectionChip *from, int steps);
    void describe(const SectionChip *chip);

    QWidget *m_row = nullptr;
    QLabel *m_words = nullptr;
    QList<SectionChip *> m_chips;
};

} // namespace ui
