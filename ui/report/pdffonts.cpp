// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/pdfobjects.h"

#include <qpdf/Buffer.hh>

namespace ui::report::pdf {

void correctSpaces(QPDF &file)
{
    for (Object font : file.getAllObjects()) {
        if (!font.isDictionary() || !font.hasKey("/ToUnicode"))
            continue;
        Object stream = font.getKey("/ToUnicode");
        const auto buffer = stream.getStreamData(qpdf_dl_generalized);
        const QByteArray map(reinterpret_cast<const char *>(buffer->getBuffer()),
                             qsizetype(buffer->getSize()));
        // Characters stand between brackets, glyph numbers outside.
        const qsizetype start = map.indexOf('[');
        const QByteArray corrected = map.left(start) + map.mid(start).replace("<0009>", "<0020>");
        if (start >= 0 && corrected != map)
            stream.replaceStreamData(corrected.toStdString(), Object::newNull(), Object::newNull());
    }
}

} // namespace ui::report::pdf
