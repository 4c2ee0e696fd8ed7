// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"

#include "ui/report/markupwriter.h"

#include <QMap>

namespace ui::report {

/// The styles an OpenDocument text makes up as it goes: variants of the named paragraph styles
/// and the widths of columns. Named styles stand in resources/style/report-styles.xml.
class OdtStyles
{
public:
    using Align = core::report::Column::Align;

    /// `direction` is that of the document.
    explicit OdtStyles(Qt::LayoutDirection direction)
        : m_direction(direction)
    { }

    /// The style for a paragraph of this text: `name` itself, or a variant of it for another
    /// alignment or for text that runs against the document.
    QString paragraph(const QString &name, const QString &text, Align align = Align::Start);
    /// The style for the box around this text, with its bar where the text begins.
    QString box(const QString &text) const;
    /// `width` in hundredths of a millimetre.
    QString column(int width);

    /// <office:automatic-styles>, complete.
    void write(MarkupWriter &out) const;

private:
    struct Variant
    {
        QString parent;
        Align align;
        Qt::LayoutDirection direction;
        bool operator==(const Variant &) const = default;
    };
    void write(MarkupWriter &out, const Variant &variant) const;

    const Qt::LayoutDirection m_direction;
    QList<Variant> m_variants;
    QList<int> m_columns;
};

} // namespace ui::report
