// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/fitneeds.h"
#include "core/strategy/source.h"
#include "ui/widgets/widgets.h"

class QCheckBox;

namespace ui {

/// What was read from the profile, each with the words that say so. It is read from free text and
/// can be wrong: each can be switched off for this look.
class NeedsBar final : public Card
{
    Q_OBJECT

public:
    explicit NeedsBar(QWidget *parent = nullptr);

    void setNeeds(const QList<core::Need> &needs);
    /// Those that are switched on; Need::Anything is always among them.
    QList<core::Need> wanted() const;

Q_SIGNALS:
    void changed();
    void profileWanted();

private:
    void showLead();
    void showWords(QCheckBox *box, const core::Need &need);

    QList<core::Need> m_needs;
    QList<core::Need> m_off;
    QLabel *m_lead = nullptr;
    QWidget *m_list = nullptr;
    QPushButton *m_profile = nullptr;
    QList<QCheckBox *> m_boxes; ///< kept and filled anew
};

} // namespace ui
