// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/register/accountcard.h"

#include "core/platforms/registercell.h"
#include "ui/pages/tools/register/registerwords.h"
#include "ui/support/combobox.h"
#include "ui/support/labels.h"
#include "ui/support/toollabels.h"
#include "ui/support/wraplayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using core::AccountEntry;

AccountCard::AccountCard(QWidget *parent)
    : Card(parent)
    , m_name(label({}, TextStyle::BodyStrong, this))
    , m_facts(label({}, TextStyle::Body, this))
    , m_gaps(inkLabel({}, Ink::Caution, TextStyle::Body, this))
    , m_toggle(button(tr("Edit"), u"accountOpen"_s, ButtonRole::Quiet, this))
{
    setObjectName(u"account"_s);
    m_gaps->setObjectName(u"accountGaps"_s);
    connect(m_toggle, &QPushButton::clicked, this,
            [this] { setOpened(!m_fields || m_fields->isHidden()); });
    auto *words = new QVBoxLayout;
    words->setSpacing(space(1));
    for (QLabel *each : {m_name, m_facts, m_gaps})
        words->addWidget(each);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(3));
    row->addLayout(words, 1);
    row->addWidget(m_toggle, 0, Qt::AlignTop);
    body()->addLayout(row);
}

void AccountCard::makeFields()
{
    m_fields = new QWidget(this);
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins({});
    column->setSpacing(space(3));
    m_nameField = new TextField(u"accountName"_s, tr("Account or tool"), TextField::Lines::One, {},
                                m_fields);
    connect(m_nameField, &TextField::edited, this, &AccountCard::takeName);
    column->addWidget(m_nameField);
    column->addWidget(makePurposes());
    auto *grid = new FlowGrid(52, m_fields);
    addText(grid, u"accountAudience"_s, tr("Audience"), &AccountEntry::audience);
    addText(grid, u"accountOwner"_s, tr("Owner"), &AccountEntry::owner)
        ->setPlaceholder(tr("A person or a role"));
    addChoice(grid, u"accountOwnerHere"_s, tr("Owner still here"), &AccountEntry::ownerStillHere);
    addText(grid, u"accountAdministrator"_s, tr("Administrator"), &AccountEntry::administrator);
    addText(grid, u"accountSecond"_s, tr("Second administrator"),
            &AccountEntry::secondAdministrator);
    addChoice(grid, u"accountMultiFactor"_s, tr("Multi-factor login"), &AccountEntry::multiFactor);
    addChoice(grid, u"accountShared"_s, tr("Several people share one login"),
              &AccountEntry::sharedLogin);
    m_lastUsed = new DateField(u"accountLastUsed"_s, tr("Last used"), grid);
    connect(m_lastUsed, &DateField::edited, this, [this](const std::optional<QDate> &date) {
        m_account.lastUsed = date;
        Q_EMIT edited(m_account);
    });
    grid->add(m_lastUsed);
    grid->add(makeCost());
    addChoice(grid, u"accountBasis"_s, tr("Lawful basis"), &AccountEntry::lawfulBasis);
    addChoice(grid, u"accountAssessment"_s, tr("Data protection assessment"),
              &AccountEntry::assessment);
    addChoice(grid, u"accountDecision"_s, tr("Decision"), &AccountEntry::decision);
    column->addWidget(grid);
    auto *note
        = new TextField(u"accountNote"_s, tr("Note"), TextField::Lines::Growing, {}, m_fields);
    connect(note, &TextField::edited, this, [this](const QString &text) {
        m_account.note = text;
        Q_EMIT edited(m_account);
    });
    m_fillers.append([this, note] { note->setText(m_account.note); });
    column->addWidget(note);
    m_remove = button(tr("Remove from the register"), u"accountRemove"_s, ButtonRole::Quiet, this);
    connect(m_remove, &QPushButton::clicked, this, &AccountCard::removeWanted);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    body()->addWidget(m_fields);
}

QWidget *AccountCard::makePurposes()
{
    auto *part = new QWidget(m_fields);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(space(1));
    column->addWidget(label(tr("Purposes"), TextStyle::BodyStrong, part));
    auto *list = new QWidget(part);
    auto *ticks = new WrapLayout(space(3), list);
    for (const core::Purpose purpose : core::AllPurposes) {
        auto *tick = new QCheckBox(nameOf(purpose), list);
        tick->setObjectName(u"accountPurpose-"_s + core::toWord(purpose));
        tick->setAccessibleName(tr("Purpose: %1").arg(nameOf(purpose)));
        connect(tick, &QCheckBox::toggled, this,
                [this, purpose](bool serves) { takePurpose(purpose, serves); });
        m_fillers.append([this, tick, purpose] {
            const QSignalBlocker quiet(tick);
            tick->setChecked(m_account.purposes.contains(purpose));
        });
        ticks->addWidget(tick);
    }
    column->addWidget(list);
    return part;
}

TextField *AccountCard::addText(FlowGrid *grid, const QString &name, const QString &title,
                                QString AccountEntry::*member)
{
    auto *field = new TextField(name, title, TextField::Lines::One, {}, grid);
    connect(field, &TextField::edited, this, [this, member](const QString &text) {
        m_account.*member = text;
        Q_EMIT edited(m_account);
    });
    m_fillers.append([this, field, member] { field->setText(m_account.*member); });
    grid->add(field);
    return field;
}

template<class Enum>
void AccountCard::addChoice(FlowGrid *grid, const QString &name, const QString &title,
                            Enum AccountEntry::*member)
{
    auto *part = new QWidget(grid);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(space(1));
    QComboBox *box = comboBox(name, title);
    for (const auto &each : core::wordsOf<Enum>())
        box->addItem(nameOf(each.value), int(each.value));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, member] {
        m_account.*member = Enum(box->currentData().toInt());
        Q_EMIT edited(m_account);
    });
    m_fillers.append([this, box, member] {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(box->findData(int(m_account.*member)));
        box->update();
    });
    QLabel *caption = label(title, TextStyle::BodyStrong, part);
    caption->setBuddy(box);
    column->addWidget(caption);
    column->addWidget(box);
    column->addStretch(1);
    grid->add(part);
}

TextField *AccountCard::makeCost()
{
    m_cost = new TextField(u"accountCost"_s, tr("Cost per year, in pounds"), TextField::Lines::One,
                           {}, m_fields);
    m_cost->setPlaceholder(tr("Such as 1,200"));
    connect(m_cost, &TextField::edited, this, &AccountCard::takeCost);
    return m_cost;
}

void AccountCard::takePurpose(core::Purpose purpose, bool serves)
{
    m_account.purposes.removeAll(purpose);
    if (serves)
        m_account.purposes.append(purpose);
    std::ranges::sort(m_account.purposes);
    Q_EMIT edited(m_account);
}

void AccountCard::takeCost(const QString &text)
{
    AccountEntry account = m_account;
    account.costPerYear.reset();
    if (const QString amount = text.trimmed(); !amount.isEmpty()) {
        const core::Status status
            = core::setCell(account, core::RegisterColumn::CostPerYear, amount);
        m_cost->setMessage(status ? QString() : status.error().message);
        if (!status)
            return;
    }
    m_cost->setMessage({});
    m_account = account;
    Q_EMIT edited(m_account);
}

void AccountCard::takeName(const QString &text)
{
    m_nameField->setMessage(text.trimmed().isEmpty() ? tr("An account needs a name.") : QString());
    if (m_nameField->hasMessage())
        return;
    m_account.name = text;
    Q_EMIT edited(m_account);
}

void AccountCard::setValue(const AccountEntry &account)
{
    m_account = account;
    showSummary();
    if (m_fields)
        fill();
}

void AccountCard::fill()
{
    if (!m_nameField->hasMessage())
        m_nameField->setText(m_account.name);
    // "1200" stands for the same amount and need not be written over.
    AccountEntry typed = m_account;
    const bool same = !m_cost->text().trimmed().isEmpty()
        && core::setCell(typed, core::RegisterColumn::CostPerYear, m_cost->text().trimmed())
        && typed.costPerYear == m_account.costPerYear;
    if (!same && !m_cost->hasMessage())
        m_cost->setText(poundsText(m_account));
    m_lastUsed->setDate(m_account.lastUsed);
    for (const std::function<void()> &filler : std::as_const(m_fillers))
        filler();
    m_remove->setAccessibleName(tr("Remove %1 from the register").arg(m_account.name));
}

void AccountCard::showSummary()
{
    m_name->setText(m_account.name);
    m_facts->setText(accountFacts(m_account));
    m_facts->setVisible(!m_facts->text().isEmpty());
    m_gaps->setText(accountGaps(m_account));
    m_gaps->setVisible(!m_gaps->text().isEmpty());
    setAccessibleName(m_account.name);
    m_toggle->setAccessibleName(u"%1: %2"_s.arg(m_toggle->text(), m_account.name));
}

const AccountEntry &AccountCard::value() const
{
    return m_account;
}

void AccountCard::open()
{
    setOpened(true);
    m_nameField->editor()->setFocus(Qt::OtherFocusReason);
}

void AccountCard::setOpened(bool opened)
{
    if (opened && !m_fields) {
        makeFields();
        fill();
    }
    if (m_fields)
        m_fields->setVisible(opened);
    m_toggle->setText(opened ? tr("Done") : tr("Edit"));
    showSummary();
}

} // namespace ui
