// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/package.h"

#include "ui/report/words.h"

#include <zip.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace ui::report {

namespace {

struct Discard
{
    void operator()(zip_t *archive) const
    {
        zip_discard(archive);
    }
    void operator()(zip_source_t *source) const
    {
        zip_source_free(source);
    }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using Memory = std::unique_ptr<zip_source_t, Discard>;

/// 1 January 1980, where dates begin for zip files.
constexpr zip_uint16_t FirstDay = 1 | (1 << 5);

core::Error cannotPack(const QString &detail)
{
    return {core::Error::Kind::Failed,
            tr("The document could not be put together. Nothing was "
               "written."),
            detail};
}

bool add(zip_t *archive, const Part &part)
{
    Memory source(
        zip_source_buffer(archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0));
    if (!source)
        return false;
    const zip_int64_t index
        = zip_file_add(archive, part.name.toUtf8().constData(), source.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0)
        return false;
    (void)source.release(); // the archive owns it now
    const bool stored = part.packing == Part::Packing::Stored;
    return zip_set_file_compression(archive, zip_uint64_t(index),
                                    stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0)
        == 0
        && zip_file_set_dostime(archive, zip_uint64_t(index), 0, FirstDay, 0) == 0;
}

core::Result<QByteArray> contents(zip_source_t *memory)
{
    zip_stat_t stat;
    if (zip_source_stat(memory, &stat) != 0 || zip_source_open(memory) != 0)
        return core::failure(cannotPack(u"stat"_s));
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(memory, bytes.data(), stat.size);
    zip_source_close(memory);
    if (read != zip_int64_t(stat.size))
        return core::failure(cannotPack(u"read"_s));
    return bytes;
}

} // namespace

core::Result<QByteArray> package(const QList<Part> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    Memory memory(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!memory)
        return core::failure(cannotPack(QString::fromUtf8(zip_error_strerror(&error))));
    Archive archive(zip_open_from_source(memory.get(), ZIP_CREATE | ZIP_TRUNCATE, &error));
    if (!archive)
        return core::failure(cannotPack(QString::fromUtf8(zip_error_strerror(&error))));
    zip_source_keep(memory.get()); // for reading after the archive has closed its own
    for (const Part &part : parts) {
        if (!add(archive.get(), part))
            return core::failure(cannotPack(QString::fromUtf8(zip_strerror(archive.get()))));
    }
    if (zip_close(archive.get()) != 0)
        return core::failure(cannotPack(QString::fromUtf8(zip_strerror(archive.get()))));
    (void)archive.release();
    return contents(memory.get());
}

} // namespace ui::report
