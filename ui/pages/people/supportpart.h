// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/people.h"
#include "ui/pages/pagepart.h"

class QLabel;

namespace ui {

class AdopterSection;
class ConfidenceSection;
class HelpSection;
class PageFrame;
template<class T>
class FixedRows;
template<class T>
class RowSection;

/// Training and support: who takes the tools up how readily, what holds people back, what each
/// group gets, who helps, and how sure people feel.
class SupportPart final : public PagePart
{
    Q_OBJECT

public:
    explicit SupportPart(const PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void reveal(const core::Source &source) override;

private:
    void makeOffers();
    void makeInclusion();
    void tellWithoutOffer();
    QWidget *open(const core::Source &source);

    PageContext m_context;
    PageFrame *m_frame;
    AdopterSection *m_adopters = nullptr;
    RowSection<core::ReluctanceReason> *m_reasons = nullptr;
    RowSection<core::SupportOffer> *m_offers = nullptr;
    QLabel *m_withoutOffer = nullptr;
    HelpSection *m_help = nullptr;
    FixedRows<core::Inclusion> *m_inclusion = nullptr;
    ConfidenceSection *m_confidence = nullptr;
};

} // namespace ui
