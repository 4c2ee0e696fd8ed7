// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/scoringrulesdialog.h"

#include "core/framework/framework.h"
#include "ui/support/labels.h"
#include "ui/widgets/widgets.h"

#include <QFormLayout>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ScoringRulesDialog::ScoringRulesDialog(const core::ScoringRules &rules, QWidget *parent)
    : QDialog(parent)
    , m_given(rules)
{
    setObjectName(u"scoringRulesDialog"_s);
    setWindowTitle(tr("Scoring rules"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    setRules(rules);
}

void ScoringRulesDialog::build()
{
    m_message = inkLabel({}, Ink::Caution, TextStyle::Note);
    m_message->setObjectName(u"rulesMessage"_s);
    m_store = button(tr("Use these rules"), u"storeRules"_s, ButtonRole::Primary);
    QPushButton *defaults = button(tr("Standard rules"), u"standardRules"_s, ButtonRole::Quiet);
    QPushButton *cancel = button(tr("Cancel"), u"cancelRules"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(defaults);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_store);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(6), space(6), space(6), space(6));
    column->setSpacing(space(3));
    column->addWidget(label(tr("The highest level that counts"), TextStyle::Heading));
    column->addLayout(makeCaps());
    column->addSpacing(space(2));
    column->addWidget(label(tr("The weight of each group"), TextStyle::Heading));
    column->addWidget(
        quietLabel(tr("With weight 0 a group is heard but does not count."), TextStyle::Note));
    column->addLayout(makeWeights());
    column->addWidget(m_message);
    column->addWidget(quietLabel(tr("A change is kept in the history and printed in the annex of "
                                    "the report."),
                                 TextStyle::Note));
    column->addLayout(buttons);
    connect(defaults, &QPushButton::clicked, this, [this] { setRules({}); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_store, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(rules());
        accept();
    });
}

QLayout *ScoringRulesDialog::makeCaps()
{
    auto *form = new QFormLayout;
    for (const core::Evidence evidence : core::AllEvidence) {
        auto *box = new QSpinBox;
        box->setObjectName(u"cap-"_s + toWord(evidence));
        box->setRange(1, core::LevelCount);
        box->setAccessibleName(tr("Highest level for “%1”").arg(nameOf(evidence)));
        form->addRow(nameOf(evidence), box);
        connect(box, &QSpinBox::valueChanged, this, &ScoringRulesDialog::check);
        m_caps.append(box);
    }
    return form;
}

QLayout *ScoringRulesDialog::makeWeights()
{
    auto *form = new QFormLayout;
    for (const core::Role role : core::AllRoles) {
        auto *box = new QSpinBox;
        box->setObjectName(u"weight-"_s + toWord(role));
        box->setRange(0, 10);
        box->setAccessibleName(tr("Weight of %1").arg(pluralOf(role).toLower()));
        form->addRow(pluralOf(role), box);
        connect(box, &QSpinBox::valueChanged, this, &ScoringRulesDialog::check);
        m_weights.append(box);
    }
    return form;
}

void ScoringRulesDialog::setRules(const core::ScoringRules &rules)
{
    for (int i = 0; i < m_caps.size(); ++i)
        m_caps[i]->setValue(rules.caps[static_cast<size_t>(i)]);
    for (int i = 0; i < m_weights.size(); ++i)
        m_weights[i]->setValue(rules.groupWeights[static_cast<size_t>(i)]);
    check();
}

core::ScoringRules ScoringRulesDialog::rules() const
{
    core::ScoringRules rules = m_given;
    for (int i = 0; i < m_caps.size(); ++i)
        rules.caps[static_cast<size_t>(i)] = m_caps[i]->value();
    for (int i = 0; i < m_weights.size(); ++i)
        rules.groupWeights[static_cast<size_t>(i)] = m_weights[i]->value();
    return rules;
}

void ScoringRulesDialog::check()
{
    const core::ScoringRules now = rules();
    QString message;
    if (!std::ranges::is_sorted(now.caps))
        message = tr("Better evidence cannot count for less: said, shown and measured must rise.");
    else if (std::ranges::all_of(now.groupWeights, [](int weight) { return weight == 0; }))
        message = tr("At least one group must count.");
    m_message->setText(message);
    m_store->setEnabled(message.isEmpty());
}

} // namespace ui
