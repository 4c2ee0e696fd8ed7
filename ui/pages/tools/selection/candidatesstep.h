// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/catalogueoverlay.h"
#include "core/platforms/fit.h"
#include "ui/pages/tools/selection/walkstep.h"
#include "ui/widgets/cardlist.h"

namespace ui {

class AddLine;
class CandidateRow;
class Notice;
class Offers;
struct Offer;

/// The tools to choose from: what is in use, what the catalogue has, what somebody names.
class CandidatesStep final : public WalkStep
{
    Q_OBJECT

public:
    explicit CandidatesStep(const PageContext &context);
    ~CandidatesStep() override;

protected:
    void refresh() override;

private:
    CandidateRow *makeRow();
    void addNamed(const QString &name);
    void addTool(const QString &id);
    void addPlatform(const QString &id);
    bool add(const core::Candidate &candidate);
    void remove(const core::Candidate &candidate);
    QList<Offer> toolOffers() const;
    QList<Offer> platformOffers();
    bool isCandidate(const QString &name) const;

    core::Catalogue m_catalogue;
    QList<core::CatalogueEntry> m_entries; ///< with what the organisation says of them
    std::unique_ptr<CardList<core::Candidate, CandidateRow>> m_candidates;
    AddLine *m_add = nullptr;
    Offers *m_tools = nullptr;
    Offers *m_platforms = nullptr;
};

} // namespace ui
