// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/pdfstructure.h"
#include "ui/report/cover.h"
#include "ui/report/pdfobjects.h"
#include "ui/report/words.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace ui::report {
namespace {

QByteArray contentOf(pdf::Object page)
{
    const auto buffer = page.getKey("/Contents").getStreamData(qpdf_dl_generalized);
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      qsizetype(buffer->getSize()));
}

void addTags(pdf::StructureTree &tree, const std::vector<pdf::Object> &pages,
             const QList<PageTags> &tags)
{
    for (size_t index = 0; index < pages.size(); ++index) {
        pdf::Object page = pages[index];
        const QByteArray tagged = tree.addPage(page, contentOf(page), tags.value(qsizetype(index)));
        page.getKey("/Contents")
            .replaceStreamData(tagged.toStdString(), pdf::Object::newNull(),
                               pdf::Object::newNull());
    }
}

QByteArray written(QPDF &file)
{
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setStreamDataMode(qpdf_s_compress);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      qsizetype(buffer->getSize()));
}

} // namespace

core::Result<QByteArray> withStructure(const QByteArray &bytes, const PagedReport::Layout &layout,
                                       const QList<PageTags> &tags,
                                       const core::report::Report &report)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("report", bytes.constData(), size_t(bytes.size()));
        const std::vector<pdf::Object> pages = file.getAllPages();
        pdf::StructureTree tree(file, layout.structure);
        addTags(tree, pages, tags);
        pdf::addLinks(file, pages, layout, tree);
        tree.finish();
        pdf::correctSpaces(file);
        pdf::addOutline(file, pages, layout);
        pdf::addMetadata(file, report);
        if (hasCoverPage(report.kind))
            file.getRoot().replaceKey("/PageMode", pdf::name("/UseOutlines"));
        return written(file);
    } catch (const std::exception &exception) {
        // The library reports a damaged file so; one that we have just drawn is not expected to be.
        return core::failure(core::Error::Kind::Failed,
                             tr("The PDF could not be completed. Nothing "
                                "was written."),
                             QString::fromLocal8Bit(exception.what()));
    }
}

} // namespace ui::report
