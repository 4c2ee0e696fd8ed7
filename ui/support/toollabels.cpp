// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/toollabels.h"

#include "core/base/text.h"
#include "ui/support/labels.h"

#include <QCoreApplication>

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct ToolLabels
{
    Q_DECLARE_TR_FUNCTIONS(ui::ToolLabels)
};

/// `names` stand in the order of the enum.
template<class Enum>
QString named(std::span<const char *const> names, Enum value)
{
    Q_ASSERT(size_t(value) < names.size());
    return ToolLabels::tr(names[size_t(value)]);
}

constexpr std::array FieldNames
    = {QT_TRANSLATE_NOOP("ui::ToolLabels", "Name"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Other names"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Kind"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "In service or closed"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Last looked at"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Purposes"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Hosting"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Hosting in words"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Keeping order"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Where data can be kept"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Rules and data protection"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Figures and export"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Office suite it needs"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Office suites it joins"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Links to other tools"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Effort for users"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Effort to run it"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Effort in words"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Price"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Free plan meant for"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Price in words"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Known to suit"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Less suited to"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Note"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Lesson"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Works on a phone"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Place of the data can be chosen"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Can run on a server of one’s own"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "People from outside can take part"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Everybody can read what is posted"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "People post in the open by habit"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Keeps records under a rule"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Sign-in with the account of work"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Figures can be taken out"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Content can be taken out"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Checks people’s age")};

constexpr std::array SettingNames
    = {QT_TRANSLATE_NOOP("ui::ToolLabels", "Small organisations"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Middle-sized organisations"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "People without a desk"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Public services"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Charities and civic bodies"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Shops and places to visit"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Professional services"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Research and media"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Finding new staff"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "People who work at different hours"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Several departments"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "People who share in private"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Use among staff")};

constexpr std::array ColumnNames
    = {QT_TRANSLATE_NOOP("ui::ToolLabels", "Account or tool"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Purposes"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Audience"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Owner"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Owner still here"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Administrator"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Second administrator"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Multi-factor login"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Shared login"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Last used"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Cost per year"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Lawful basis"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Data protection assessment"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Decision"),
       QT_TRANSLATE_NOOP("ui::ToolLabels", "Note")};

bool hasProperNames(core::CatalogueField field)
{
    return field == core::CatalogueField::DataPlaces || field == core::CatalogueField::Joins;
}

template<class Enum>
QList<FieldChoice> choices()
{
    QList<FieldChoice> result;
    for (const QString &word : core::allWords<Enum>())
        result.append({word, nameOf(*core::valueFor<Enum>(word))});
    return result;
}

} // namespace

QString nameOf(core::YesNo answer)
{
    return named(std::array{QT_TRANSLATE_NOOP("ui::ToolLabels", "Not known"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Yes"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "No")},
                 answer);
}

QString nameOf(core::Sureness sure)
{
    return named(
        std::array{QT_TRANSLATE_NOOP("ui::ToolLabels", "Checked on the supplier’s own pages"),
                   QT_TRANSLATE_NOOP("ui::ToolLabels", "From what others write"),
                   QT_TRANSLATE_NOOP("ui::ToolLabels", "General knowledge, not looked up again"),
                   QT_TRANSLATE_NOOP("ui::ToolLabels", "Not sure"),
                   QT_TRANSLATE_NOOP("ui::ToolLabels", "Written here")},
        sure);
}

QString nameOf(core::Family family)
{
    return named(std::array{QT_TRANSLATE_NOOP("ui::ToolLabels", "Public network"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Inside the organisation"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Knowledge"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Thinking together")},
                 family);
}

QString nameOf(core::PlatformStatus status)
{
    return named(std::array{QT_TRANSLATE_NOOP("ui::ToolLabels", "In service"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Closed")},
                 status);
}

QString nameOf(core::Hosting hosting)
{
    return named(std::array{QT_TRANSLATE_NOOP("ui::ToolLabels", "Supplier’s cloud"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Part of an office suite"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Private cloud"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Somebody’s shared server"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Server of one’s own")},
                 hosting);
}

QString nameOf(core::DataPlace place)
{
    return named(std::array{QT_TRANSLATE_NOOP("ui::ToolLabels", "Server of one’s own"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "United Kingdom"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "European Union"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "United States")},
                 place);
}

QString nameOf(core::Suite suite)
{
    return named(std::array{QT_TRANSLATE_NOOP("ui::ToolLabels", "Microsoft 365"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Google Workspace")},
                 suite);
}

QString nameOf(core::Effort effort)
{
    return named(std::array{QT_TRANSLATE_NOOP("ui::ToolLabels", "Not known"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Low"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Medium"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "High")},
                 effort);
}

QString nameOf(core::PriceClass price)
{
    return named(std::array{QT_TRANSLATE_NOOP("ui::ToolLabels", "Free"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Free software"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "In an office suite"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Low price"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Medium price"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "High price"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Paid"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "By quote")},
                 price);
}

QString nameOf(core::Setting setting)
{
    return named(SettingNames, setting);
}

QString nameOf(core::CatalogueField field)
{
    return named(FieldNames, field);
}

QString nameOf(core::Verdict verdict)
{
    return named(std::array{QT_TRANSLATE_NOOP("ui::ToolLabels", "Suits"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "With care"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Does not suit"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Not enough known")},
                 verdict);
}

QString nameOf(core::ProfileField field)
{
    return named(std::array{QT_TRANSLATE_NOOP("ui::ToolLabels", "People"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "People without a desk"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Sector"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "What it does"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Audiences"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Rules that bind it"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Working patterns"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "How people prefer to share"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Purposes on the coverage map"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Tools on the coverage map")},
                 field);
}

QString nameOf(core::LawfulBasis basis)
{
    return named(std::array{QT_TRANSLATE_NOOP("ui::ToolLabels", "Not known"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Consent"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Contract"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Legal obligation"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Vital interests"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Public task"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Legitimate interests"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "No personal data")},
                 basis);
}

QString nameOf(core::AssessmentState state)
{
    return named(std::array{QT_TRANSLATE_NOOP("ui::ToolLabels", "Not known"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Not needed"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Needed"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Done")},
                 state);
}

QString nameOf(core::AccountDecision decision)
{
    return named(std::array{QT_TRANSLATE_NOOP("ui::ToolLabels", "Undecided"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Keep"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Fix"),
                            QT_TRANSLATE_NOOP("ui::ToolLabels", "Close")},
                 decision);
}

QString nameOf(core::RegisterColumn column)
{
    return named(ColumnNames, column);
}

QString meaningOf(core::Effort effort)
{
    return named(
        std::array{QT_TRANSLATE_NOOP("ui::ToolLabels", "Not known"),
                   QT_TRANSLATE_NOOP("ui::ToolLabels", "Low: about an hour"),
                   QT_TRANSLATE_NOOP("ui::ToolLabels", "Medium: half a day"),
                   QT_TRANSLATE_NOOP("ui::ToolLabels", "High: one to two days and practice")},
        effort);
}

QList<FieldChoice> choicesOf(core::CatalogueField field)
{
    using enum core::CatalogueField;
    if (core::traitOf(field))
        return choices<core::YesNo>();
    switch (field) {
    case Family:
        return choices<core::Family>();
    case Availability:
        return choices<core::PlatformStatus>();
    case Purposes:
        return choices<core::Purpose>();
    case Hosting:
        return choices<core::Hosting>();
    case DataPlaces:
        return choices<core::DataPlace>();
    case Suite:
        return QList{FieldChoice{{}, ToolLabels::tr("None")}} + choices<core::Suite>();
    case Joins:
        return choices<core::Suite>();
    case UserEffort:
    case AdministratorEffort:
        return choices<core::Effort>();
    case Prices:
        return choices<core::PriceClass>();
    case Suits:
    case LessSuited:
        return choices<core::Setting>();
    default:
        return {};
    }
}

bool holdsSeveral(core::CatalogueField field)
{
    using enum core::CatalogueField;
    static const QList fields = {Purposes, Hosting, DataPlaces, Joins, Prices, Suits, LessSuited};
    return fields.contains(field);
}

QString fieldWords(core::CatalogueField field, const QString &text)
{
    if (field == core::CatalogueField::AsOf)
        return dayName(QDate::fromString(text, Qt::ISODate));
    if (field == core::CatalogueField::FreeUpTo)
        return text.isEmpty() ? QString() : ToolLabels::tr("%1 people").arg(text);
    const QList<FieldChoice> known = choicesOf(field);
    if (known.isEmpty() || text.isEmpty())
        return text;
    if (field == core::CatalogueField::UserEffort
        || field == core::CatalogueField::AdministratorEffort)
        return meaningOf(core::valueFor<core::Effort>(text).value_or(core::Effort::Unknown));
    QStringList names;
    for (const QString &word : text.split(u", "_s))
        for (const FieldChoice &choice : known)
            if (choice.word == word)
                names.append(names.isEmpty() || hasProperNames(field)
                                 ? choice.name
                                 : core::asClause(choice.name, u"en"_s));
    return names.join(u", "_s);
}

} // namespace ui
