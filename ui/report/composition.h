// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"
#include "ui/report/pageflow.h"

namespace ui::report {

/// An entry of the outline and, for sections and figures, of the contents list.
struct Bookmark
{
    enum class Level { Section, Heading, Figure };
    Level level = Level::Section;
    QString number; ///< of a section
    QString title;
};

/// A report on its way from blocks to slices.
class Composition
{
public:
    explicit Composition(const QString &language)
        : type(language)
    { }

    const Typography type;
    Structure structure;
    QList<Bookmark> bookmarks;

    /// Sets slices below the others with at least `before` between, keeping `after` free below.
    void append(QList<Slice> slices, qreal before, qreal after);
    /// Ties a short beginning to the figure it leads to, counted from the slice of that number: a
    /// hole in the middle of a section looks like a mistake, room at its end does not.
    void tieToFigure(qsizetype first);
    /// Closes up the room between the slices from that number on, by half of it at most, when that
    /// is enough for them to fit on one page.
    void fitOnPage(qsizetype first);
    /// The next slice bears a new bookmark.
    void mark(const Bookmark &bookmark);

    const QList<Slice> &slices() const
    {
        return m_slices;
    }

private:
    QList<Slice> m_slices;
    qreal m_space = 0; ///< asked for below the last slice
    std::optional<int> m_bookmark;
};

using TextPointer = std::shared_ptr<const TextBlock>;

TextPointer makeText(const QList<core::report::Sentence> &sentences, const Type &type, qreal width,
                     TextBlock::Align align = TextBlock::Align::Start);
TextPointer makeText(const QString &text, const Type &type, qreal width,
                     TextBlock::Align align = TextBlock::Align::Start);
/// All lines of a text as one piece.
Piece wholeText(const TextPointer &text, const QPointF &at, int node);

/// One slice for each line, so that neither the first nor the last stands alone on a page.
QList<Slice> linesOf(const TextPointer &text, qreal left, int node);
/// Nothing but room.
Slice spacer(qreal height);
void keepTogether(QList<Slice> &slices);
/// As keepTogether(), and the last is kept with what follows.
void keepWithNext(QList<Slice> &slices);
qreal heightOf(const QList<Slice> &slices);

// One function for each block; `parent` is the node of the structure it belongs to.
void compose(Composition &composition, int parent, const core::report::Section &section,
             Slice::Start start);
void compose(Composition &composition, int parent, const core::report::Heading &heading);
void compose(Composition &composition, int parent, const core::report::Paragraph &paragraph);
void compose(Composition &composition, int parent, const core::report::Bullets &bullets);
void compose(Composition &composition, int parent, const core::report::Facts &facts);
void compose(Composition &composition, int parent, const core::report::Table &table);
void compose(Composition &composition, int parent, const core::report::Figure &figure);
void compose(Composition &composition, int parent, const core::report::Missing &missing);

} // namespace ui::report
