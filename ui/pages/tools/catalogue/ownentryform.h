// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/platform.h"
#include "ui/widgets/widgets.h"

namespace ui {

class FieldEditor;

/// A form in the page for an entry of one's own.
class OwnEntryForm final : public Card
{
    Q_OBJECT

public:
    explicit OwnEntryForm(QWidget *parent = nullptr);

    /// An empty form.
    void startNew(const QString &by);
    void startWith(const core::Platform &platform);

Q_SIGNALS:
    /// `by` is empty for an entry that is there already.
    void given(const core::Platform &platform, const QString &by);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void give();

    core::Platform m_platform;
    bool m_isNew = true;
    QLabel *m_title = nullptr;
    QList<FieldEditor *> m_editors;
    TextField *m_by = nullptr;
    QPushButton *m_keep = nullptr;
};

} // namespace ui
