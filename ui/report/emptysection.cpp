// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/emptysection.h"

#include "ui/report/words.h"

using namespace core::report;

namespace ui::report {

Paragraph emptySection()
{
    return {{{tr("This section is empty."), {}}}, Paragraph::Tone::Note};
}

} // namespace ui::report
