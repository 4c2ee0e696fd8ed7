// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/catalogue/fitwords.h"

#include "core/base/text.h"
#include "ui/support/labels.h"
#include "ui/support/toollabels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::CatalogueField;
using core::FitReason;
using core::Need;
using core::ProfileField;
using Direction = core::FitReason::Direction;

struct FitText
{
    Q_DECLARE_TR_FUNCTIONS(ui::Fit)
};

QString purposeName(const Need &need)
{
    return need.purpose ? nameOf(*need.purpose).toLower() : QString();
}

QString settingName(const Need &need)
{
    return need.setting ? core::asClause(nameOf(*need.setting), u"en"_s) : QString();
}

QString suiteName(const std::optional<core::Suite> &suite)
{
    return suite ? nameOf(*suite) : FitText::tr("an office suite");
}

/// What the profile says, as the second half of a sentence.
QString told(const Need &need)
{
    switch (need.field.value_or(ProfileField::Headcount)) {
    case ProfileField::Headcount:
        return FitText::tr("there are %1 of you").arg(need.words);
    case ProfileField::DesklessPercent:
        return FitText::tr("%1 % of your people have no desk").arg(need.words);
    case ProfileField::Sector:
        return FitText::tr("your sector names “%1”").arg(need.words);
    case ProfileField::Activity:
        return FitText::tr("what you do names “%1”").arg(need.words);
    case ProfileField::Audiences:
        return FitText::tr("your audiences name “%1”").arg(need.words);
    case ProfileField::Rules:
        return FitText::tr("your rules name “%1”").arg(need.words);
    case ProfileField::WorkingPatterns:
        return FitText::tr("your working patterns name “%1”").arg(need.words);
    case ProfileField::Culture:
        return FitText::tr("how people share names “%1”").arg(need.words);
    case ProfileField::Purposes:
        return FitText::tr("you look for %1")
            .arg(nameOf(core::purposeFromWord(need.words).value_or(core::Purpose::Knowledge))
                     .toLower());
    case ProfileField::Tools:
        return need.words.isEmpty() ? FitText::tr("your tools do not show whether you have one")
                                    : FitText::tr("you use “%1”").arg(need.words);
    }
    return {};
}

/// The words for a trait that is there, is missing, or is not known.
QString traitClaim(Direction direction, bool there, const QString &yes, const QString &no,
                   const QString &open)
{
    return direction == Direction::Open ? open : there ? yes : no;
}

QString dataPlaceClaim(const FitReason &reason, const core::Platform &platform)
{
    if (reason.field == CatalogueField::DataPlaces)
        return FitText::tr("Its data can be kept here: %1")
            .arg(fieldWords(reason.field, core::fieldText(platform, reason.field)));
    return traitClaim(reason.direction, reason.direction == Direction::For,
                      FitText::tr("You can choose where its data is kept"),
                      FitText::tr("You cannot choose where its data is kept"),
                      FitText::tr("The catalogue does not say where its data is kept"));
}

QString suiteClaim(const FitReason &reason, const core::Platform &platform)
{
    if (reason.field == CatalogueField::Joins)
        return FitText::tr("It joins up with %1").arg(suiteName(reason.need.suite));
    return reason.direction == Direction::For
        ? FitText::tr("It belongs to %1").arg(suiteName(platform.suite))
        : FitText::tr("It needs accounts of %1").arg(suiteName(platform.suite));
}

QString sizeClaim(const FitReason &reason, const core::Platform &platform)
{
    switch (reason.field) {
    case CatalogueField::FreeUpTo:
        return FitText::tr("Its free plan is meant for up to %1 people")
            .arg(platform.freeUpTo.value_or(0));
    case CatalogueField::Prices:
        return FitText::tr("Its price is by quote only, which is seldom meant for few people");
    default:
        return FitText::tr("To run it takes one to two days to learn, and practice");
    }
}

QString settingClaim(const FitReason &reason)
{
    const QString setting = settingName(reason.need);
    return reason.field == CatalogueField::Suits
        ? FitText::tr("It is known to suit %1").arg(setting)
        : FitText::tr("It is less suited to %1").arg(setting);
}

QString purposeClaim(const FitReason &reason)
{
    if (reason.field == CatalogueField::ExportsFigures)
        return FitText::tr("No figures can be taken out of it, so its use is hard to measure");
    return reason.direction == Direction::For
        ? FitText::tr("It serves %1").arg(purposeName(reason.need))
        : FitText::tr("It serves none of the purposes you look for");
}

/// For those needs that one trait answers.
QString plainClaim(const FitReason &reason)
{
    const auto claim = [&reason](const QString &yes, const QString &no, const QString &open) {
        return traitClaim(reason.direction, reason.direction == Direction::For, yes, no, open);
    };
    switch (reason.need.kind) {
    case Need::Kind::PhoneUse:
        return claim(FitText::tr("It works on a phone"), FitText::tr("It does not work on a phone"),
                     FitText::tr("The catalogue does not say whether it works on a phone"));
    case Need::Kind::Records:
        return claim(FitText::tr("Content can be kept and found under a rule"),
                     FitText::tr("Content cannot be kept and found under a rule"),
                     FitText::tr("The catalogue does not say whether content can be kept under a "
                                 "rule"));
    case Need::Kind::OwnControl:
        return claim(FitText::tr("It can run on a server of your own"),
                     FitText::tr("It cannot run on a server of your own"),
                     FitText::tr("The catalogue does not say whether it can run on a server of "
                                 "your own"));
    case Need::Kind::WorkAccount:
        return claim(FitText::tr("People sign in with their account of work, so leavers lose "
                                 "access at once"),
                     FitText::tr("It has accounts of its own, which must be closed by hand when "
                                 "somebody leaves"),
                     FitText::tr("The catalogue does not say whether people can sign in with "
                                 "their account of work"));
    case Need::Kind::Outsiders:
        return claim(FitText::tr("People from outside can take part"),
                     FitText::tr("People from outside cannot take part"),
                     FitText::tr("The catalogue does not say whether people from outside can take "
                                 "part"));
    case Need::Kind::Confidentiality:
        return claim(FitText::tr("Not everybody can read it"),
                     FitText::tr("Everybody can read what is posted"), {});
    default:
        return FitText::tr("It checks how old people are");
    }
}

QString claimOf(const FitReason &reason, const core::Platform &platform)
{
    switch (reason.need.kind) {
    case Need::Kind::Purpose:
        return purposeClaim(reason);
    case Need::Kind::DataPlace:
        return dataPlaceClaim(reason, platform);
    case Need::Kind::OfficeSuite:
        return suiteClaim(reason, platform);
    case Need::Kind::SmallSize:
        return sizeClaim(reason, platform);
    case Need::Kind::Setting:
        return settingClaim(reason);
    default:
        return plainClaim(reason);
    }
}

/// Without where it was read.
QString askedFor(const Need &need)
{
    switch (need.kind) {
    case Need::Kind::Anything:
        return FitText::tr("It can still be had");
    case Need::Kind::Purpose:
        return FitText::tr("A tool for %1").arg(purposeName(need));
    case Need::Kind::PhoneUse:
        return FitText::tr("It must work on a phone");
    case Need::Kind::DataPlace:
        return FitText::tr("Where data is kept matters");
    case Need::Kind::Records:
        return FitText::tr("Content must be kept under rules");
    case Need::Kind::OwnControl:
        return FitText::tr("Data must stay on your own servers");
    case Need::Kind::WorkAccount:
        return FitText::tr("Leavers must lose access at once");
    case Need::Kind::OfficeSuite:
        return need.suite ? FitText::tr("It goes with %1").arg(suiteName(need.suite))
                          : FitText::tr("Which office suite you have is not known");
    case Need::Kind::Outsiders:
        return FitText::tr("People from outside take part");
    case Need::Kind::Confidentiality:
        return FitText::tr("Not everybody may read it");
    case Need::Kind::YoungPeople:
        return FitText::tr("Young people take part");
    case Need::Kind::SmallSize:
        return FitText::tr("It must fit few people");
    case Need::Kind::Setting:
        return FitText::tr("Suited to %1").arg(settingName(need));
    }
    return {};
}

} // namespace

QString needWords(const Need &need)
{
    return need.field ? u"%1 (%2)"_s.arg(askedFor(need), told(need)) : askedFor(need);
}

std::optional<core::Source> placeOf(const Need &need)
{
    if (!need.field)
        return std::nullopt;
    if (need.field == ProfileField::Purposes || need.field == ProfileField::Tools)
        return core::Source{core::Source::Kind::Tool, {}};
    return core::Source{core::Source::Kind::Field, core::wordFor(*need.field)};
}

QString reasonSentence(const FitReason &reason, const core::Platform &platform)
{
    if (reason.need.kind == Need::Kind::Anything)
        return FitText::tr("It is closed and cannot be chosen any more.");
    return FitText::tr("%1; %2.", "what the catalogue says; what the profile says")
        .arg(claimOf(reason, platform), told(reason.need));
}

QString nameOf(Direction direction)
{
    switch (direction) {
    case Direction::For:
        return FitText::tr("Speaks for it");
    case Direction::Care:
        return FitText::tr("Take care");
    case Direction::Against:
        return FitText::tr("Speaks against it");
    case Direction::Open:
        return FitText::tr("To find out");
    }
    return {};
}

QString verdictSentence(core::Verdict verdict, const QString &organisation)
{
    switch (verdict) {
    case core::Verdict::Suits:
        return FitText::tr("It suits %1.").arg(organisation);
    case core::Verdict::WithCare:
        return FitText::tr("It can suit %1, with something to look after.").arg(organisation);
    case core::Verdict::DoesNotSuit:
        return FitText::tr("It does not suit %1.").arg(organisation);
    case core::Verdict::NotEnoughKnown:
        return FitText::tr("Not enough is known to say whether it suits %1.").arg(organisation);
    }
    return {};
}

} // namespace ui
