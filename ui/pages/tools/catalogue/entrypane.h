// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/fit.h"
#include "core/strategy/source.h"
#include "ui/pages/tools/catalogue/correctionform.h"

#include <QScrollArea>

namespace ui {

class FieldRow;
class FlowGrid;
class Notice;
class ReasonsList;

/// All that is said of one entry: how it suits the organisation, every field with how sure it is,
/// and what can be done with it. It scrolls by itself.
class EntryPane final : public QScrollArea
{
    Q_OBJECT

public:
    enum class Shows { Everything, FitAlone };
    struct Content
    {
        core::CatalogueEntry entry;
        core::Fit fit;
        QString organisation; ///< its name
        bool ticked = false; ///< to be compared
    };

    explicit EntryPane(const QString &advice, QWidget *parent = nullptr);

    /// Nothing shows why there is no entry.
    void setContent(const std::optional<Content> &content, Shows shows);
    void showField(core::CatalogueField field);
    void startCorrection(core::CatalogueField field, const QString &by);
    void refuseCorrection(const QString &reason);
    void endCorrection();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void correctWanted();
    void corrected(const ui::CorrectionForm::Correct &correct);
    void takeBackWanted(core::CatalogueField field);
    void changeWanted();
    void removeWanted();
    void tickWanted(bool ticked);
    void wholeWanted(std::optional<core::CatalogueField> field);
    void placeWanted(const core::Source &source);

private:
    void makeHead(QVBoxLayout *column);
    void makeButtons(QVBoxLayout *column);
    void makeFit(QVBoxLayout *column);
    void makeFields(QVBoxLayout *column, const QString &advice);
    void showHead();
    void showDates();
    void goToField(core::CatalogueField field);

    std::optional<Content> m_content;
    Shows m_shows = Shows::Everything;
    QLabel *m_empty = nullptr;
    QWidget *m_all = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_facts = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_correct = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_whole = nullptr;
    Notice *m_lesson = nullptr;
    CorrectionForm *m_form = nullptr;
    QLabel *m_verdict = nullptr;
    ReasonsList *m_reasons = nullptr;
    QWidget *m_fields = nullptr;
    QList<FieldRow *> m_rows; ///< in the order of CatalogueField, without name, date and lesson
    QLabel *m_dates = nullptr;
};

} // namespace ui
