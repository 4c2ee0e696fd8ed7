// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/selection.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace ui {

class TextField;

/// One of the people who choose.
class ParticipantRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ParticipantRow(QWidget *parent = nullptr);
    void setValue(const core::Participant &participant);
    const core::Participant &value() const;
    void focusRole();

Q_SIGNALS:
    void edited(const core::Participant &participant);
    void removeWanted();

private:
    QCheckBox *makeBox(const QString &name, const QString &title, bool core::Participant::*member);
    TextField *makeField(const QString &name, const QString &title,
                         QString core::Participant::*member);

    core::Participant m_participant;
    TextField *m_alias = nullptr;
    TextField *m_role = nullptr;
    QCheckBox *m_reluctant = nullptr;
    QCheckBox *m_deskless = nullptr;
    QCheckBox *m_assistive = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace ui
