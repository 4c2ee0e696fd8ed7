// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/figures.h"

#include <QByteArray>

namespace ui::figures {

/// What a picture is called by people who cannot see it.
struct Caption
{
    QString id; ///< a prefix that makes the ids of the picture unique in its document
    QString title;
    QString description;
};

/// The figure as one svg element: no XML declaration, so that it can stand inside HTML. Every
/// colour is one of the look's and stands alone in a fill or stroke attribute, so that a style
/// sheet can exchange it; every text is told its width, so that it fits in whatever font is shown.
QByteArray toSvg(const Content &content, qreal width, const Look &look, const Caption &caption);

} // namespace ui::figures
