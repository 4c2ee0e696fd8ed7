// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/unknowns.h"
#include "ui/shell/page.h"
#include "ui/widgets/cardlist.h"

#include <QScrollArea>

#include <memory>

class QLabel;
class QPushButton;

namespace ui {

class TextField;
class UnknownRow;

/// Beside the pages: the words that a person may write over, and what is still unknown.
class ReportSide final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReportSide(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    /// The words that the report would open with by itself.
    void setGenerated(const QString &situation);
    void focusSituation();
    int unknownCount() const;

private:
    QWidget *makeSituation();
    QWidget *makeUnknowns();
    UnknownRow *makeRow();
    QString ownWords() const;
    void writeOver();
    void bringBack();
    void showSituation();
    void store(const QString &text);
    void changeInquiry(const QString &subject, const QString &owner,
                       const std::optional<QDate> &due);

    PageContext m_context;
    QString m_generated;
    bool m_writing = false; ///< asked to write, though nothing is stored yet
    int m_unknownCount = 0;
    QLabel *m_situationWords = nullptr;
    TextField *m_situation = nullptr;
    QPushButton *m_write = nullptr;
    QPushButton *m_back = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_words = nullptr;
    std::unique_ptr<CardList<core::Unknown, UnknownRow>> m_rows;
};

} // namespace ui
