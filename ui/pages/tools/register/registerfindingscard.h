// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/register.h"
#include "ui/widgets/widgets.h"

#include <array>

namespace ui {

class LinkedText;

/// What the register shows to be wrong or open, in sentences under three headings; each sentence
/// leads to its accounts. The labels are kept and filled anew.
class RegisterFindingsCard final : public Card
{
    Q_OBJECT

public:
    explicit RegisterFindingsCard(QWidget *parent = nullptr);

    void setFindings(const QList<core::RegisterFinding> &findings,
                     const QList<core::AccountEntry> &accounts);

Q_SIGNALS:
    void accountWanted(const QString &id);

private:
    struct Section
    {
        QWidget *widget = nullptr;
        QLabel *title = nullptr;
        QVBoxLayout *list = nullptr;
        QList<LinkedText *> rows;
        QPushButton *more = nullptr;
        bool all = false;
    };
    Section makeSection(core::RegisterFinding::Group group);
    void fillSection(Section &section, const QList<core::RegisterFinding> &findings,
                     const QList<core::AccountEntry> &accounts, core::RegisterFinding::Group group);
    static void showFew(Section &section, qsizetype count);

    QLabel *m_fine = nullptr;
    std::array<Section, 3> m_sections;
};

} // namespace ui
