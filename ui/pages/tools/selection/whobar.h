// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/selection.h"

#include <QList>
#include <QSet>
#include <QWidget>

class QComboBox;
class QLabel;

namespace ui {

/// Whose turn it is, where each person works alone.
class WhoBar final : public QWidget
{
    Q_OBJECT

public:
    /// `words` is the quiet line beside the box.
    WhoBar(const QString &title, const QString &words, QWidget *parent = nullptr);
    /// `done` are those who have nothing left to give here; the box says so.
    void setPeople(const QList<core::Participant> &people, const core::ParticipantId &current,
                   const QSet<core::ParticipantId> &done);

Q_SIGNALS:
    void chosen(const core::ParticipantId &person);

private:
    QComboBox *m_people = nullptr;
    QLabel *m_words = nullptr;
};

} // namespace ui
