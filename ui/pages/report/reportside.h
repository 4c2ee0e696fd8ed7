// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/report/unknownrow.h"
#include "ui/shell/page.h"
#include "ui/widgets/cardlist.h"

namespace ui {

/// Beside the pages: what is still unknown, and the words the consultant writes over the
/// generated ones.
class ReportSide final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReportSide(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    void flush();
    void focusSituation();

private:
    QWidget *makeSituation();
    UnknownRow *makeRow();
    void settle(core::Inquiry inquiry);

    PageContext m_context;
    QLabel *m_count;
    TextField *m_situation;
    QVBoxLayout *m_rows;
    CardList<core::Unknown, UnknownRow> m_list;
};

} // namespace ui
