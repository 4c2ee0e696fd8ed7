// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/fit.h"
#include "core/strategy/source.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class LinkedText;
class VerdictSign;

/// What speaks for an entry and against it: a sentence each, with a link to the field of the
/// profile and one to the field of the catalogue that it rests on. The rows are kept and filled
/// anew.
class ReasonsList final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonsList(QWidget *parent = nullptr);

    void setReasons(const QList<core::FitReason> &reasons, const core::Platform &platform);

Q_SIGNALS:
    void placeWanted(const core::Source &source);
    void fieldWanted(core::CatalogueField field);

private:
    struct Row
    {
        QWidget *widget = nullptr;
        VerdictSign *sign = nullptr;
        LinkedText *text = nullptr;
    };
    Row makeRow();
    void follow(int row, const QString &link);

    QList<core::FitReason> m_reasons;
    QList<Row> m_rows;
    QVBoxLayout *m_list = nullptr;
};

} // namespace ui
