// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/layout.h"
#include "ui/report/pdfstructure.h"
#include "ui/report/pdftags.h"
#include "ui/report/words.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace ui::report {
namespace {

core::Error stopped()
{
    return {core::Error::Kind::Failed, tr("The report was stopped. Nothing was written."), {}};
}

void configure(QPdfWriter &writer)
{
    writer.setResolution(int(72 * UnitsPerPoint));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
}

/// Tells about a part of the work as if it were the whole.
Progress partOf(const Progress &progress, double from, double to)
{
    if (!progress)
        return {};
    return [=](double done) { return progress(from + (to - from) * done); };
}

struct Drawing
{
    QByteArray bytes;
    TagRecorder tags;
    bool stopped = false;
};

/// Draws each emoji as a picture that reads as its text. The file holds each picture once.
class EmojiPictures
{
public:
    explicit EmojiPictures(TagRecorder &tags)
        : m_tags(tags)
    { }

    void operator()(QPainter &painter, const PlacedEmoji &emoji)
    {
        if (!m_pictures.contains(emoji.text))
            m_pictures.insert(emoji.text, emoji.picture());
        const QImage &picture = m_pictures[emoji.text];
        m_tags.beginText(painter, emoji.text);
        // Letters of a font of dots leave no trace but their place in the text.
        for (const QGlyphRun &run : emoji.glyphs)
            painter.drawGlyphRun(QPointF(), run);
        if (!picture.isNull())
            painter.drawImage(emoji.area, picture);
        m_tags.endText(painter);
    }

private:
    TagRecorder &m_tags;
    QHash<QString, QImage> m_pictures;
};

Drawing drawn(const QList<Page> &pages, const Progress &progress)
{
    Drawing result;
    QBuffer buffer(&result.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    configure(writer);
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::LosslessImageRendering);
    EmojiPictures pictures(result.tags);
    for (qsizetype index = 0; index < pages.size(); ++index) {
        if (progress && !progress(double(index) / double(pages.size()))) {
            result.stopped = true;
            break;
        }
        if (index > 0)
            writer.newPage();
        result.tags.beginPage();
        drawPage(
            painter, pages.at(index), [&](int node) { result.tags.begin(painter, node); },
            std::ref(pictures));
        result.tags.endPage(painter);
    }
    return result;
}

} // namespace

core::Result<QByteArray> toPdf(const core::report::Report &report, const Progress &progress)
{
    const PagedReport::Layout layout = layOut(report, partOf(progress, 0, 0.4));
    if (layout.stopped)
        return core::failure(stopped());
    const Drawing drawing = drawn(layout.pages, partOf(progress, 0.4, 0.9));
    if (drawing.stopped || (progress && !progress(0.9)))
        return core::failure(stopped());
    return withStructure(drawing.bytes, layout, drawing.tags.pages(), report);
}

} // namespace ui::report
