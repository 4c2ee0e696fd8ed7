// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/candidate.h"
#include "core/selection/criterion.h"
#include "core/selection/gates.h"
#include "ui/widgets/cardlist.h"
#include "ui/widgets/widgets.h"

namespace ui {

/// One candidate at one gate.
struct GateEntry
{
    core::Candidate candidate;
    core::Gate gate; ///< with candidate and criterion filled in, also when nobody has looked yet
};

/// One candidate at one gate: the answer, who gives it, a note.
class GateRow final : public QWidget
{
    Q_OBJECT

public:
    explicit GateRow(QWidget *parent = nullptr);
    void setValue(const GateEntry &entry);

Q_SIGNALS:
    void edited(const core::Gate &gate);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    core::Gate m_gate;
    QLabel *m_name = nullptr;
    Segments *m_state = nullptr;
    TextField *m_owner = nullptr;
    TextField *m_note = nullptr;
    QBoxLayout *m_row = nullptr;
};

/// Something that no tool may lack, with every candidate.
class GateCard final : public Card
{
    Q_OBJECT

public:
    explicit GateCard(QWidget *parent = nullptr);
    void setValue(const core::Criterion &criterion);
    const core::Criterion &value() const;
    void setEntries(const QList<GateEntry> &entries);

Q_SIGNALS:
    void edited(const core::Gate &gate);
    void removeWanted();

private:
    core::Criterion m_criterion;
    QLabel *m_title = nullptr;
    QLabel *m_meaning = nullptr;
    QPushButton *m_remove = nullptr;
    std::unique_ptr<CardList<GateEntry, GateRow>> m_rows;
};

} // namespace ui
