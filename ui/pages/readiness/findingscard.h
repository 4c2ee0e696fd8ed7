// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/readiness/findings.h"
#include "ui/widgets/widgets.h"

namespace ui {

class LinkedText;

/// A card with a title and a list of findings, or a sentence that says there are none. The labels
/// are kept and filled anew.
class FindingsCard final : public Card
{
    Q_OBJECT

public:
    FindingsCard(const QString &name, const QString &title, const QString &lead,
                 const QString &whenEmpty, QWidget *parent = nullptr);

    void setFindings(const QList<Finding> &findings);
    /// A quiet line or a button below the list.
    void addBelow(QWidget *widget);

Q_SIGNALS:
    void questionAsked(const core::QuestionCode &question);

private:
    struct Row
    {
        QWidget *widget = nullptr;
        LinkedText *title = nullptr;
        QLabel *text = nullptr;
        QLabel *note = nullptr;
    };
    Row makeRow();
    void fill(const Row &row, const Finding &finding);
    void showRows();

    QList<Finding> m_findings;
    QList<Row> m_rows;
    QVBoxLayout *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_more = nullptr;
    bool m_all = false;
};

} // namespace ui
