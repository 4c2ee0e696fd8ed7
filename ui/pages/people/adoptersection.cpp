// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/people/adoptersection.h"

#include "core/strategy/peoplename.h"
#include "ui/forms/fixedrows.h"
#include "ui/support/wraplayout.h"
#include "ui/widgets/widgets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int MostPeople = 10'000'000;

QString wordOfGroup(const core::AdopterGroup &row)
{
    return core::wordFor(row.group);
}

/// One row for each group, stored or not.
QList<core::AdopterGroup> adopterRows(const core::Dossier &dossier)
{
    QList<core::AdopterGroup> rows;
    for (const core::Adopters group : core::AllAdopters) {
        const auto found
            = std::ranges::find(dossier.adopterGroups, group, &core::AdopterGroup::group);
        core::AdopterGroup row;
        row.group = group;
        rows.append(found == dossier.adopterGroups.end() ? row : *found);
    }
    return rows;
}

} // namespace

AdopterSection::AdopterSection(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"adopterSection"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(3));
    column->addWidget(label(tr("Three groups of people"), TextStyle::Heading, this));
    column->addWidget(quietLabel(tr("People take up something new at their own pace. Reading and "
                                    "contributing are different steps: people read because it is "
                                    "useful, and contribute because colleagues do."),
                                 TextStyle::Body, this));
    makeButtons();
    makeRows();
}

void AdopterSection::makeButtons()
{
    auto *row = new QWidget(this);
    auto *actions = new WrapLayout(space(2), row);
    m_byHeadcount
        = button(tr("Size from headcount"), u"adopterHeadcount"_s, ButtonRole::Plain, row);
    m_byHeadcount->setToolTip(tr("16, 68 and 16 percent, the usual shares (Rogers 2003)"));
    m_bySurvey = button(tr("Size from the survey"), u"adopterSurvey"_s, ButtonRole::Plain, row);
    m_bySurvey->setToolTip(tr("Mean marks of 4 or more are early, below 2.5 reluctant"));
    m_sayHeadcount = button(tr("Say how many people work here"), u"adopterSayHeadcount"_s,
                            ButtonRole::Quiet, row);
    connect(m_byHeadcount, &QPushButton::clicked, this, &AdopterSection::sizeFromHeadcount);
    connect(m_bySurvey, &QPushButton::clicked, this, &AdopterSection::sizeFromSurvey);
    connect(m_sayHeadcount, &QPushButton::clicked, this, [this] {
        m_context.navigator.goTo(core::Source{core::Source::Kind::Field, u"headcount"_s});
    });
    for (QPushButton *each : {m_byHeadcount, m_bySurvey, m_sayHeadcount})
        actions->addWidget(each);
    layout()->addWidget(row);
    m_known = quietLabel({}, TextStyle::Body, this);
    m_known->setObjectName(u"adopterKnown"_s);
    layout()->addWidget(m_known);
}

void AdopterSection::makeRows()
{
    RowLook<core::AdopterGroup> look;
    look.name = u"adopter"_s;
    look.title = [](const core::AdopterGroup &row) { return core::nameOf(row.group); };
    look.fields = [](RowForm<core::AdopterGroup> &form) {
        QLabel *group = label({}, TextStyle::BodyStrong);
        QLabel *meaning = quietLabel({}, TextStyle::Body);
        form.custom(group, [group](const core::AdopterGroup &row) {
            group->setText(core::nameOf(row.group));
        });
        form.custom(meaning, [meaning](const core::AdopterGroup &row) {
            meaning->setText(core::meaningOf(row.group));
        });
        form.line();
        form.number(u"people"_s, &core::AdopterGroup::people, tr("People"), MostPeople, 1);
        form.text(u"basis"_s, &core::AdopterGroup::basis, tr("How we know"), 4);
        form.line();
        form.text(u"reading"_s, &core::AdopterGroup::readingHelp, tr("What helps them read"));
        form.text(u"contributing"_s, &core::AdopterGroup::contributingHelp,
                  tr("What helps them contribute"));
    };
    m_rows = new FixedRows<core::AdopterGroup>(m_context, look, adopterRows, wordOfGroup, this);
    layout()->addWidget(m_rows);
    m_sum = label({}, TextStyle::Body, this);
    m_sum->setObjectName(u"adopterSum"_s);
    layout()->addWidget(m_sum);
}

core::AdopterSurvey AdopterSection::survey() const
{
    const core::Dossier &dossier = m_context.live.dossier();
    return core::adopterSurvey(dossier.confidence, dossier.organisation.headcount);
}

void AdopterSection::refresh()
{
    const core::Dossier &dossier = m_context.live.dossier();
    const std::optional<int> headcount = dossier.organisation.headcount;
    const core::AdopterSurvey found = survey();
    m_byHeadcount->setEnabled(headcount.has_value());
    m_bySurvey->setEnabled(found.sizes.has_value());
    m_sayHeadcount->setVisible(!headcount);
    const QString people = headcount ? tr("The headcount is %1.").arg(*headcount)
                                     : tr("How many people work here is not known yet.");
    m_known->setText(people + u' ' + core::sentence(found));
    m_rows->refresh();
    const QString sum = core::sentenceOnSizes(dossier);
    m_sum->setText(sum);
    m_sum->setVisible(!sum.isEmpty());
}

void AdopterSection::sizeFromHeadcount()
{
    const int headcount = m_context.live.dossier().organisation.headcount.value_or(0);
    store(core::apportioned(headcount, core::UsualShares),
          [headcount](core::Adopters group) { return core::basisFromHeadcount(group, headcount); });
}

void AdopterSection::sizeFromSurvey()
{
    const core::AdopterSurvey found = survey();
    if (found.sizes)
        store(*found.sizes,
              [&found](core::Adopters group) { return core::basisFromSurvey(group, found); });
}

void AdopterSection::store(const core::AdopterNumbers &numbers,
                           const std::function<QString(core::Adopters)> &basisOf)
{
    QList<core::AdopterGroup> rows = adopterRows(m_context.live.dossier());
    for (core::AdopterGroup &row : rows) {
        row.people = core::numberOf(numbers, row.group);
        row.basis = basisOf(row.group);
    }
    m_context.prompt.check(core::edit::setRows(m_context.workspace, m_context.organisation,
                                               std::span<const core::AdopterGroup>(rows)));
}

QWidget *AdopterSection::openGroup(const QString &word)
{
    RowCard<core::AdopterGroup> *card = m_rows->card(word);
    if (!card)
        card = m_rows->card(core::wordFor(core::Adopters::Early));
    card->openAndFocus();
    return card;
}

} // namespace ui
