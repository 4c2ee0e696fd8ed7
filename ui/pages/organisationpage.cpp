// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/organisationpage.h"

#include "core/workspace/edit.h"
#include "core/workspace/livedossier.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/widgets.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::Organisation;

struct TextMember
{
    const char *name;
    QString Organisation::*member;
};

constexpr TextMember TextMembers[] = {
    {"name", &Organisation::name},
    {"sector", &Organisation::sector},
    {"activity", &Organisation::activity},
    {"sites", &Organisation::sites},
    {"audiences", &Organisation::audiences},
    {"rules", &Organisation::rules},
    {"workingPatterns", &Organisation::workingPatterns},
    {"culture", &Organisation::culture},
    {"problem", &Organisation::problem},
    {"authors", &Organisation::authors},
    {"documentVersion", &Organisation::documentVersion},
    {"classification", &Organisation::classification},
};

struct NumberMember
{
    const char *name;
    std::optional<int> Organisation::*member;
    int most;
};

constexpr NumberMember NumberMembers[] = {
    {"headcount", &Organisation::headcount, 10'000'000},
    {"desklessPercent", &Organisation::desklessPercent, 100},
};

/// A whole number as people write it: "1,200", "1 200", "40 %".
std::optional<int> numberFromText(QString text)
{
    text.remove(u',').remove(u' ').remove(QChar::Nbsp).remove(QChar(0x2009));
    if (text.endsWith(u'%'))
        text.chop(1);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QString textOfNumber(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

} // namespace

Page *createOrganisationPage(const PageContext &context, QWidget *parent)
{
    return new OrganisationPage(context, parent);
}

OrganisationPage::OrganisationPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(tr("Organisation"),
                            tr("Describe the organisation in its own words. Leave out what "
                               "nobody knows yet: the report lists it as not yet known.")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    auto *grid = new FlowGrid(88);
    grid->add(makeProfileCard());
    grid->add(makePeopleCard());
    grid->add(makeSituationCard());
    grid->add(makeReportCard());
    m_frame->column()->addWidget(grid);
    fill(stored());
    connect(&context.live, &core::LiveDossier::changed, this, [this](const core::Change &change) {
        if (change.touches<Organisation>())
            fill(stored());
    });
}

OrganisationPage::~OrganisationPage()
{
    flush();
}

QWidget *OrganisationPage::makeProfileCard()
{
    auto *card = new Card;
    card->body()->addWidget(label(tr("Who it is"), TextStyle::Heading));
    card->body()->addWidget(makeText(u"name"_s, tr("Name"), {}, {}, false));
    card->body()->addWidget(makeText(u"sector"_s, tr("Sector"), {}, tr("Legal services"), false));
    card->body()->addWidget(makeText(u"activity"_s, tr("What it does, and for whom"), {},
                                     tr("One or two sentences"), true));
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(space(4));
    numbers->addWidget(makeNumber(u"headcount"_s, tr("People"), tr("How many work here")), 1,
                       Qt::AlignTop);
    numbers->addWidget(makeNumber(u"desklessPercent"_s, tr("Without a desk, in %"),
                                  tr("Share of staff, 0 to 100")),
                       1, Qt::AlignTop);
    card->body()->addLayout(numbers);
    card->body()->addWidget(
        makeText(u"sites"_s, tr("Sites"), {}, tr("Where people work, and how many sites"), false));
    return card;
}

QWidget *OrganisationPage::makePeopleCard()
{
    auto *card = new Card;
    card->body()->addWidget(label(tr("How people work and share"), TextStyle::Heading));
    card->body()->addWidget(makeText(u"audiences"_s, tr("Audiences"), {},
                                     tr("Clients, staff, partners, the public …"), true));
    card->body()->addWidget(makeText(u"workingPatterns"_s, tr("Working patterns"), {},
                                     tr("Shifts, part time, home, field work …"), true));
    card->body()->addWidget(makeText(
        u"culture"_s, tr("How people prefer to share"), {},
        tr("In meetings or in writing, one to one or openly, with names or without …"), true));
    return card;
}

QWidget *OrganisationPage::makeSituationCard()
{
    auto *card = new Card;
    card->body()->addWidget(label(tr("What it faces"), TextStyle::Heading));
    card->body()->addWidget(makeText(u"problem"_s, tr("The problem in its own words"), {},
                                     tr("What people here say goes wrong today"), true));
    card->body()->addWidget(makeText(u"rules"_s, tr("Rules that bind it"), {},
                                     tr("Laws, professional codes, contracts …"), true));
    return card;
}

QWidget *OrganisationPage::makeReportCard()
{
    auto *card = new Card;
    card->body()->addWidget(label(tr("On the cover of the report"), TextStyle::Heading));
    card->body()->addWidget(makeText(u"authors"_s, tr("Authors"), {}, {}, false));
    auto *row = new QHBoxLayout;
    row->setSpacing(space(4));
    row->addWidget(makeText(u"documentVersion"_s, tr("Version"), {}, tr("Draft 1"), false), 1,
                   Qt::AlignTop);
    row->addWidget(makeText(u"classification"_s, tr("Classification"), {},
                            tr("Internal, confidential …"), false),
                   1, Qt::AlignTop);
    card->body()->addLayout(row);
    m_reviewDate = new DateField(u"reviewDate"_s, tr("Next review"));
    m_reviewDate->setReadOnly(m_context.workspace.mode() == core::Workspace::Mode::ReadOnly);
    connect(m_reviewDate, &DateField::edited, this, [this](const std::optional<QDate> &date) {
        Organisation organisation = stored();
        organisation.reviewDate = date;
        store(organisation);
    });
    card->body()->addWidget(m_reviewDate);
    return card;
}

TextField *OrganisationPage::makeText(const QString &name, const QString &title,
                                      const QString &help, const QString &example, bool several)
{
    auto *field = new TextField(name, title,
                                several ? TextField::Lines::Several : TextField::Lines::One, help);
    field->setPlaceholder(example);
    field->setReadOnly(m_context.workspace.mode() == core::Workspace::Mode::ReadOnly);
    m_fields.insert(name, field);
    connect(field, &TextField::edited, this,
            [this, name](const QString &text) { takeText(name, text); });
    return field;
}

TextField *OrganisationPage::makeNumber(const QString &name, const QString &title,
                                        const QString &help)
{
    auto *field = new TextField(name, title, TextField::Lines::One, help);
    field->setReadOnly(m_context.workspace.mode() == core::Workspace::Mode::ReadOnly);
    m_fields.insert(name, field);
    connect(field, &TextField::edited, this,
            [this, name](const QString &text) { takeNumber(name, text); });
    return field;
}

Organisation OrganisationPage::stored() const
{
    return m_context.live.dossier().organisation;
}

void OrganisationPage::fill(const Organisation &organisation)
{
    for (const TextMember &one : TextMembers)
        m_fields.value(QLatin1String(one.name))->setText(organisation.*one.member);
    for (const NumberMember &one : NumberMembers) {
        TextField *field = m_fields.value(QLatin1String(one.name));
        // "1,200" stands for the same number and need not be written over.
        const bool same
            = !field->text().isEmpty() && numberFromText(field->text()) == organisation.*one.member;
        if (!same && !field->hasMessage())
            field->setText(textOfNumber(organisation.*one.member));
    }
    m_reviewDate->setDate(organisation.reviewDate);
}

void OrganisationPage::takeText(const QString &name, const QString &text)
{
    TextField *field = m_fields.value(name);
    if (name == "name"_L1) {
        field->setMessage(text.trimmed().isEmpty() ? tr("An organisation needs a name.")
                                                   : QString());
        if (text.trimmed().isEmpty())
            return;
    }
    Organisation organisation = stored();
    for (const TextMember &one : TextMembers)
        if (name == QLatin1String(one.name))
            organisation.*one.member = text;
    store(organisation);
}

void OrganisationPage::takeNumber(const QString &name, const QString &text)
{
    TextField *field = m_fields.value(name);
    for (const NumberMember &one : NumberMembers) {
        if (name != QLatin1String(one.name))
            continue;
        const std::optional<int> number = numberFromText(text);
        const bool known = !text.trimmed().isEmpty();
        if (known && (!number || *number < 0 || *number > one.most)) {
            field->setMessage(one.most == 100 ? tr("Write a whole number from 0 to 100.")
                                              : tr("Write a whole number, 0 or more."));
            return;
        }
        field->setMessage({});
        Organisation organisation = stored();
        organisation.*one.member = known ? number : std::nullopt;
        store(organisation);
    }
}

void OrganisationPage::store(const Organisation &organisation)
{
    if (organisation == stored())
        return;
    if (!m_context.prompt.check(core::edit::changeOrganisation(m_context.workspace, organisation)))
        fill(stored());
}

void OrganisationPage::reveal(const core::Source &source)
{
    QWidget *editor = source.id == "reviewDate"_L1 ? m_reviewDate->editor() : nullptr;
    if (const TextField *field = m_fields.value(source.id))
        editor = field->editor();
    if (!editor)
        return;
    m_frame->scrollTo(editor);
    editor->setFocus(Qt::OtherFocusReason);
}

void OrganisationPage::flush()
{
    for (TextField *field : std::as_const(m_fields))
        field->flush();
    m_reviewDate->flush();
}

} // namespace ui
