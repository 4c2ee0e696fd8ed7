// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/workedexample.h"

#include "core/workspace/sample.h"

using namespace Qt::StringLiterals;

namespace support {

WorkedExample::WorkedExample()
    : clock(QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC))
{
    auto made = core::Workspace::create(folder.filePath(u"sample.sixpoint"_s), clock);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    workspace = std::move(*made);
    const auto added = core::addSample(*workspace);
    if (!added)
        qFatal("%s", qPrintable(added.error().message));
    organisation = *added;
    live = std::make_unique<core::LiveDossier>(*workspace, framework(), organisation);
}

ui::PageContext WorkedExample::context()
{
    return {*workspace, *live, framework(), organisation, prompt, navigator};
}

const core::Dossier &WorkedExample::dossier() const
{
    return live->dossier();
}

} // namespace support
