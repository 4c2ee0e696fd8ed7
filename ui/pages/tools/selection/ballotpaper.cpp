// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/selection/ballotpaper.h"

#include <QCheckBox>
#include <QHBoxLayout>

#include <map>

using namespace Qt::StringLiterals;

namespace ui {

BallotPaper::BallotPaper(QWidget *parent)
    : Card(parent)
    , m_title(label({}, TextStyle::Heading, this))
    , m_words(quietLabel({}, TextStyle::Body, this))
    , m_list(new QVBoxLayout)
    , m_vote(button(tr("Vote"), u"vote"_s, ButtonRole::Primary, this))
    , m_back(button(tr("Take the vote back"), u"takeVoteBack"_s, ButtonRole::Quiet, this))
    , m_state(quietLabel({}, TextStyle::Body, this))
{
    setObjectName(u"ballotPaper"_s);
    m_list->setSpacing(space(2));
    m_state->setObjectName(u"voteState"_s);
    connect(m_vote, &QPushButton::clicked, this, [this] { Q_EMIT voted(ranking()); });
    connect(m_back, &QPushButton::clicked, this, &BallotPaper::takenBack);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(3));
    row->addWidget(m_vote);
    row->addWidget(m_back);
    row->addWidget(m_state, 1);
    body()->addWidget(m_title);
    body()->addWidget(m_words);
    body()->addLayout(m_list);
    body()->addLayout(row);
}

void BallotPaper::setChoices(core::BallotRule rule, const QList<core::Candidate> &candidates)
{
    m_words->setText(rule == core::BallotRule::Approval
                         ? tr("Tick every candidate you could work with. To tick none is a vote "
                              "too.")
                         : tr("1 is the best place. Several candidates may share a place; those "
                              "without one share the last."));
    if (rule == m_rule && candidates == m_candidates)
        return;
    m_rule = rule;
    m_candidates = candidates;
    m_places.clear();
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const core::Candidate &candidate : candidates)
        if (rule == core::BallotRule::Approval)
            m_list->addWidget(makeTick(candidate), 0, Qt::AlignLeft);
        else
            m_list->addWidget(makePlaces(candidate));
}

QWidget *BallotPaper::makeTick(const core::Candidate &candidate)
{
    auto *tick = new QCheckBox(candidate.name);
    tick->setObjectName(u"tick"_s + candidate.id.toString());
    tick->setAccessibleName(candidate.name);
    connect(tick, &QCheckBox::toggled, this,
            [this, id = candidate.id](bool checked) { markPlace(id, checked ? 1 : 0); });
    return tick;
}

QWidget *BallotPaper::makePlaces(const core::Candidate &candidate)
{
    auto *row = new QWidget;
    QStringList words = {u"–"_s};
    for (qsizetype place = 1; place <= m_candidates.size(); ++place)
        words.append(QString::number(place));
    auto *places = new Segments(u"place"_s + candidate.id.toString(),
                                tr("Place of %1").arg(candidate.name), words, row);
    connect(places, &Segments::chosen, this,
            [this, id = candidate.id](int place) { markPlace(id, place); });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(space(3));
    layout->addWidget(label(candidate.name, TextStyle::Body, row), 1);
    layout->addWidget(places);
    return row;
}

void BallotPaper::markPlace(const core::CandidateId &candidate, int place)
{
    m_places[candidate] = place;
    showVote();
}

core::Ranking BallotPaper::ranking() const
{
    std::map<int, QList<core::CandidateId>> byPlace;
    for (const core::Candidate &candidate : m_candidates)
        if (const int place = m_places.value(candidate.id); place > 0)
            byPlace[place].append(candidate.id);
    core::Ranking ranking;
    for (const auto &[place, candidates] : byPlace)
        ranking.append(candidates);
    return ranking;
}

void BallotPaper::setVote(const QString &person, const std::optional<core::Ranking> &vote)
{
    m_title->setText(tr("The vote of %1").arg(person));
    m_stored = vote;
    m_places.clear();
    if (vote)
        for (int place = 0; place < vote->size(); ++place)
            for (const core::CandidateId &candidate : vote->at(place))
                m_places[candidate] = m_rule == core::BallotRule::Approval ? 1 : place + 1;
    for (const core::Candidate &candidate : std::as_const(m_candidates)) {
        const QString id = candidate.id.toString();
        const int place = m_places.value(candidate.id);
        if (auto *tick = findChild<QCheckBox *>(u"tick"_s + id)) {
            const QSignalBlocker quiet(tick);
            tick->setChecked(place > 0);
        }
        if (auto *places = findChild<Segments *>(u"place"_s + id))
            places->setCurrent(place);
    }
    showVote();
}

void BallotPaper::showVote()
{
    m_back->setVisible(m_stored.has_value());
    m_vote->setText(m_stored ? tr("Change the vote") : tr("Vote"));
    m_vote->setEnabled(!m_stored || *m_stored != ranking());
    m_state->setText(!m_stored                    ? tr("Not voted yet.")
                         : *m_stored == ranking() ? tr("The vote is in.")
                                                  : tr("Changed, not cast yet."));
}

} // namespace ui
