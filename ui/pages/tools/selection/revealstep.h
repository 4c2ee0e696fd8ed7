// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/tools/selection/walkstep.h"

class QLabel;
class QPushButton;

namespace ui {

class BlocksView;
class Card;
class Notice;

/// Who has given what; then, for all to see at once, what it comes to.
class RevealStep final : public WalkStep
{
    Q_OBJECT

public:
    explicit RevealStep(const PageContext &context);

protected:
    void refresh() override;

private:
    Card *makeWaiting();
    QString progress(const core::Participant &person) const;
    qsizetype wanted() const; ///< marks that each person is to give
    void showWaiting();
    void showFindings();
    void revealAll();
    void setRevealed(bool revealed);

    Card *m_waiting = nullptr;
    QLabel *m_progress = nullptr;
    QPushButton *m_reveal = nullptr;
    Notice *m_findings = nullptr;
    BlocksView *m_result = nullptr;
    QPushButton *m_hide = nullptr;
};

} // namespace ui
