// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/tools/selection/walkstep.h"
#include "ui/widgets/cardlist.h"

class QComboBox;

namespace ui {

class AddLine;
class DateField;
class Notice;
class RequestRow;
class TextField;

/// The record: what was chosen, why, who disagreed, what was refused, when it is looked at again.
class DecisionStep final : public WalkStep
{
    Q_OBJECT

public:
    explicit DecisionStep(const PageContext &context);
    ~DecisionStep() override;

protected:
    void refresh() override;

private:
    QWidget *makeRecord();
    QWidget *makeDates();
    QWidget *makeRequests();
    RequestRow *makeRequest();
    TextField *makeText(const QString &name, const QString &title, const QString &placeholder,
                        QString core::DecisionRecord::*member);
    DateField *makeDate(const QString &name, const QString &title,
                        std::optional<QDate> core::DecisionRecord::*member);
    core::DecisionRecord record() const;
    void store(const core::DecisionRecord &record);
    void showChoices();
    void showAgreement();
    void changeRequest(const core::Request &request);

    Notice *m_agreement = nullptr;
    QComboBox *m_choice = nullptr;
    TextField *m_reasons = nullptr;
    TextField *m_disagreement = nullptr;
    DateField *m_decided = nullptr;
    DateField *m_review = nullptr;
    AddLine *m_addRequest = nullptr;
    std::unique_ptr<CardList<core::Request, RequestRow>> m_requests;
};

} // namespace ui
