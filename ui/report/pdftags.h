// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

class QPainter;

namespace ui::report {

/// Remembers what belongs to which node of the structure while pages are drawn. QPdfWriter cannot
/// say so in the file, but it writes what is drawn in order: a rectangle far outside the sheet
/// becomes a line of the page's content that can be found again and replaced.
class TagRecorder
{
public:
    void beginPage();
    /// What is drawn from here on belongs to the node.
    void begin(QPainter &painter, int node);
    void endPage(QPainter &painter);

    /// The node of each mark of each page, Structure::Artifact for decoration.
    const QList<QList<int>> &pages() const
    {
        return m_pages;
    }

private:
    QList<QList<int>> m_pages;
};

/// The content of a page with its marks replaced by what `openings` says for each of them, the one
/// before being closed first.
QByteArray withTags(const QByteArray &content, const QList<QByteArray> &openings);

} // namespace ui::report
