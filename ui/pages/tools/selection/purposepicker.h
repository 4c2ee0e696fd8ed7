// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/dossier.h"
#include "ui/widgets/widgets.h"

namespace ui {

/// For which purpose a tool is chosen next; those that no tool serves come first.
class PurposePicker final : public Card
{
    Q_OBJECT

public:
    explicit PurposePicker(QWidget *parent = nullptr);
    void setDossier(const core::Dossier &dossier);
    void takeFocus();

Q_SIGNALS:
    void chosen(core::Purpose purpose);
    void cancelled();

private:
    QVBoxLayout *m_list = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace ui
