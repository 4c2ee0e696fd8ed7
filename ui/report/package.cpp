// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/package.h"

#include "ui/report/words.h"

#include <QBuffer>

#include <minizip/zip.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace ui::report {

namespace {

struct Close
{
    void operator()(void *archive) const
    {
        zipClose(archive, nullptr);
    }
};
using Archive = std::unique_ptr<void, Close>;

constexpr uLong NamesAreUtf8 = 1u << 11;

core::Error cannotPack(int code)
{
    return {core::Error::Kind::Failed,
            tr("The document could not be put together. Nothing was "
               "written."),
            u"zip %1"_s.arg(code)};
}

QBuffer &bufferOf(void *stream)
{
    return *static_cast<QBuffer *>(stream);
}

long seek(void *, void *stream, ZPOS64_T offset, int origin)
{
    QBuffer &buffer = bufferOf(stream);
    const qint64 from = origin == ZLIB_FILEFUNC_SEEK_CUR ? buffer.pos()
        : origin == ZLIB_FILEFUNC_SEEK_END               ? buffer.size()
                                                         : 0;
    return buffer.seek(from + qint64(offset)) ? 0 : -1;
}

/// The library's way to a file, with the buffer in the file's place.
zlib_filefunc64_def throughBuffer(QBuffer &buffer)
{
    return {.zopen64_file = [](void *opaque, const void *, int) { return opaque; },
            .zread_file =
                [](void *, void *stream, void *bytes, uLong size) {
                    return uLong(
                        qMax(0, bufferOf(stream).read(static_cast<char *>(bytes), qint64(size))));
                },
            .zwrite_file =
                [](void *, void *stream, const void *bytes, uLong size) {
                    return uLong(qMax(
                        0, bufferOf(stream).write(static_cast<const char *>(bytes), qint64(size))));
                },
            .ztell64_file = [](void *, void *stream) { return ZPOS64_T(bufferOf(stream).pos()); },
            .zseek64_file = seek,
            .zclose_file = [](void *, void *) { return 0; },
            .zerror_file = [](void *, void *) { return 0; },
            .opaque = &buffer};
}

int add(zipFile archive, const Part &part)
{
    // 1 January 1980, where dates begin for zip files.
    constexpr zip_fileinfo info{
        .tmz_date
        = {.tm_sec = 0, .tm_min = 0, .tm_hour = 0, .tm_mday = 1, .tm_mon = 0, .tm_year = 1980},
        .dosDate = 0,
        .internal_fa = 0,
        .external_fa = 0};
    const bool stored = part.packing == Part::Packing::Stored;
    const int opened = zipOpenNewFileInZip4_64(
        archive, part.name.toUtf8().constData(), &info, nullptr, 0, nullptr, 0, nullptr,
        stored ? 0 : Z_DEFLATED, Z_DEFAULT_COMPRESSION, 0, -MAX_WBITS, DEF_MEM_LEVEL,
        Z_DEFAULT_STRATEGY, nullptr, 0, 0, NamesAreUtf8, 0);
    if (opened != ZIP_OK)
        return opened;
    const int written
        = zipWriteInFileInZip(archive, part.bytes.constData(), unsigned(part.bytes.size()));
    return written != ZIP_OK ? written : zipCloseFileInZip(archive);
}

} // namespace

core::Result<QByteArray> package(const QList<Part> &parts)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    zlib_filefunc64_def through = throughBuffer(buffer);
    Archive archive(zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &through));
    if (!archive)
        return core::failure(cannotPack(ZIP_INTERNALERROR));
    for (const Part &part : parts) {
        if (const int code = add(archive.get(), part); code != ZIP_OK)
            return core::failure(cannotPack(code));
    }
    if (const int code = zipClose(archive.release(), nullptr); code != ZIP_OK)
        return core::failure(cannotPack(code));
    return buffer.data();
}

} // namespace ui::report
