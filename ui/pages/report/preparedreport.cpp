// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/report/preparedreport.h"

#include "core/report/builder.h"
#include "ui/pages/report/reportwords.h"
#include "ui/support/labels.h"

#include <QPointF>
#include <QRegularExpression>
#include <QSizeF>

using namespace Qt::StringLiterals;

namespace ui {

std::shared_ptr<const PreparedReport> prepare(const core::Framework &framework,
                                              const ReportOrder &order,
                                              const report::Progress &progress)
{
    core::report::Report built
        = core::report::build(order.kind, framework, order.dossier, order.today, order.options);
    if (!progress(0.2))
        return {};
    bool stopped = false;
    report::PagedReport pages(built, [&](double share) {
        stopped = stopped || !progress(0.2 + 0.8 * share);
        return !stopped;
    });
    if (stopped)
        return {};
    return std::make_shared<const PreparedReport>(
        PreparedReport{std::move(built), std::move(pages)});
}

QList<core::Source> sourcesOf(const report::PagedReport &pages, int page)
{
    // Finer than a line of small print is high and a table column is wide.
    constexpr qreal down = 5;
    constexpr qreal across = 20;
    const QSizeF size = report::PagedReport::pageSize();
    QList<core::Source> all;
    for (qreal y = down / 2; y < size.height(); y += down)
        for (qreal x = across / 2; x < size.width(); x += across)
            for (const core::Source &source : pages.sourcesAt(page, {x, y}))
                if (!all.contains(source))
                    all.append(source);
    return all;
}

QString situationOf(const core::report::Report &report)
{
    for (const core::report::Section &section : report.sections) {
        if (section.number != u"1"_s)
            continue;
        for (const core::report::Block &block : section.blocks) {
            const auto *paragraph = std::get_if<core::report::Paragraph>(&block);
            if (!paragraph)
                continue;
            QStringList sentences;
            for (const core::report::Sentence &sentence : paragraph->sentences)
                sentences.append(sentence.text);
            return sentences.join(u' ');
        }
    }
    return {};
}

QString suggestedName(const core::Organisation &organisation, core::report::Kind kind,
                      report::Format format)
{
    static const QRegularExpression notInFileNames(u"[\\x00-\\x1f/\\\\:*?\"<>|]+"_s);
    QString name = organisation.name.simplified();
    name.replace(notInFileNames, u" "_s);
    name = name.simplified().left(80);
    const QString what = nameOf(kind);
    return (name.isEmpty() ? what : name + u" – "_s + what) + endingOf(format);
}

} // namespace ui
