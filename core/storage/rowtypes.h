// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Applies X to every type that a workspace stores, parents before children. Templates over rows
/// are compiled once for each of them, where they are defined.
#define SIXPOINT_ROW_TYPES(X)                                                                      \
    X(Organisation)                                                                                \
    X(Assessment)                                                                                  \
    X(Respondent)                                                                                  \
    X(Answer)                                                                                      \
    X(DraftNote)                                                                                   \
    X(Target) X(ScoringRules) X(Tool) X(CoverageEntry) X(Vision) X(Objective) X(Exclusion)         \
        X(Action) X(Decision) X(Inquiry) X(Passage) X(OwnPlatform) X(Correction) X(AccountEntry)   \
            X(Selection) X(Participant) X(Candidate) X(Criterion) X(Gate) X(Weight) X(Rating)      \
                X(Trial) X(Ballot) X(Request) X(DecisionRecord) X(Leadership) X(Stakeholder)       \
                    X(LeaderHabit) X(Excuse) X(Duty) X(RoleHolder) X(AdopterGroup)                 \
                        X(ReluctanceReason) X(SupportOffer) X(PeoplePlan) X(Inclusion)             \
                            X(ConfidenceReading) X(Process) X(ProcessStep) X(Governance)           \
                                X(PolicyPart) X(HouseRule) X(CrisisStep) X(CheckAnswer) X(Risk)    \
                                    X(ValueSettings) X(ValueLine) X(PricelessBenefit)              \
                                        X(ActionLink) X(StrategyVersion)
