// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/ballot.h"
#include "core/selection/candidate.h"
#include "ui/widgets/widgets.h"

namespace ui {

/// What one person votes with, under either rule. Nothing is told before the person says "Vote".
class BallotPaper final : public Card
{
    Q_OBJECT

public:
    explicit BallotPaper(QWidget *parent = nullptr);
    void setChoices(core::BallotRule rule, const QList<core::Candidate> &candidates);
    /// The vote that is stored; none when there is none yet.
    void setVote(const QString &person, const std::optional<core::Ranking> &vote);

Q_SIGNALS:
    void voted(const core::Ranking &ranking);
    void takenBack();

private:
    QWidget *makeTick(const core::Candidate &candidate);
    QWidget *makePlaces(const core::Candidate &candidate);
    core::Ranking ranking() const;
    void showVote();
    void markPlace(const core::CandidateId &candidate, int place);

    core::BallotRule m_rule = core::BallotRule::Approval;
    QList<core::Candidate> m_candidates;
    QHash<core::CandidateId, int> m_places; ///< from 1; under Approval 1 is a tick
    std::optional<core::Ranking> m_stored;
    QLabel *m_title = nullptr;
    QLabel *m_words = nullptr;
    QVBoxLayout *m_list = nullptr;
    QPushButton *m_vote = nullptr;
    QPushButton *m_back = nullptr;
    QLabel *m_state = nullptr;
};

} // namespace ui
