// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

class QPainter;

namespace ui::report {

/// What was drawn on a page, in order.
struct PageTags
{
    QList<int> nodes; ///< of each mark, Structure::Artifact for decoration
    QStringList texts; ///< that pictures stand for
};

/// Remembers what belongs to which node of the structure while pages are drawn. QPdfWriter cannot
/// say so in the file, but it writes what is drawn in order: a rectangle far outside the sheet
/// becomes a line of the page's content that can be found again and replaced.
class TagRecorder
{
public:
    void beginPage();
    /// What is drawn from here on belongs to the node.
    void begin(QPainter &painter, int node);
    /// What is drawn until endText() is read aloud, searched and copied as this text.
    void beginText(QPainter &painter, const QString &text);
    void endText(QPainter &painter);
    void endPage(QPainter &painter);

    const QList<PageTags> &pages() const
    {
        return m_pages;
    }

private:
    QList<PageTags> m_pages;
};

/// The content of a page with its marks replaced by what `openings` says for each of them, the one
/// before being closed first, and by the texts that pictures stand for.
QByteArray withTags(const QByteArray &content, const QList<QByteArray> &openings,
                    const QStringList &texts);

} // namespace ui::report
