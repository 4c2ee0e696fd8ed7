// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/selection/steprail.h"

#include "ui/support/wraplayout.h"
#include "ui/widgets/pageplace.h"
#include "ui/widgets/widgets.h"

using namespace Qt::StringLiterals;

namespace ui {

QString nameOf(core::SelectionStep step)
{
    switch (step) {
    case core::SelectionStep::Need:
        return StepRail::tr("Need");
    case core::SelectionStep::Group:
        return StepRail::tr("Group");
    case core::SelectionStep::Candidates:
        return StepRail::tr("Candidates");
    case core::SelectionStep::Gates:
        return StepRail::tr("Gates");
    case core::SelectionStep::Criteria:
        return StepRail::tr("Criteria");
    case core::SelectionStep::Weights:
        return StepRail::tr("Weights");
    case core::SelectionStep::Trial:
        return StepRail::tr("Trial");
    case core::SelectionStep::Reveal:
        return StepRail::tr("Reveal");
    case core::SelectionStep::Ballot:
        return StepRail::tr("Vote");
    case core::SelectionStep::Decision:
        return StepRail::tr("Decision");
    }
    return {};
}

QString leadOf(core::SelectionStep step)
{
    switch (step) {
    case core::SelectionStep::Need:
        return StepRail::tr("Begin with the work, not with the tool.");
    case core::SelectionStep::Group:
        return StepRail::tr("Six to ten people who will use the tool choose it. Ask those who "
                            "doubt it too.");
    case core::SelectionStep::Candidates:
        return StepRail::tr(
            "Three or four are enough. The tool you have today can be one of them.");
    case core::SelectionStep::Gates:
        return StepRail::tr("What no tool may lack. IT, legal and accessibility people answer "
                            "here. A fail takes a candidate out; an unknown stays and is printed.");
    case core::SelectionStep::Criteria:
        return StepRail::tr("Pick six to ten that your work needs most.");
    case core::SelectionStep::Weights:
        return StepRail::tr("Say what matters more and what less, before you try anything.");
    case core::SelectionStep::Trial:
        return StepRail::tr("Try real tasks, then give marks.");
    case core::SelectionStep::Reveal:
        return StepRail::tr("See together where you agree and where you do not, then talk.");
    case core::SelectionStep::Ballot:
        return StepRail::tr("After the talk, everybody votes. Marks and vote can differ.");
    case core::SelectionStep::Decision:
        return StepRail::tr("Write the record, so that the choice stands up to “Why this one?”.");
    }
    return {};
}

StepRail::StepRail(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"stepRail"_s);
    setAccessibleName(tr("Steps"));
    auto *layout = new WrapLayout(space(1), this);
    for (const core::SelectionStep step : core::AllSelectionSteps) {
        auto *each = button(nameOf(step), u"step"_s + core::toWord(step), ButtonRole::Quiet, this);
        each->setCheckable(true);
        each->setIconSize({space(4), space(4)});
        each->setProperty("role", u"step"_s);
        PagePlace::keep(each);
        connect(each, &QPushButton::clicked, this, [this, step] { Q_EMIT chosen(step); });
        m_buttons.append(each);
        layout->addWidget(each);
    }
}

void StepRail::setStates(const QList<core::StepState> &states)
{
    for (const core::StepState &state : states) {
        auto *each = static_cast<QPushButton *>(m_buttons[int(state.step)]);
        const QString name
            = u"%1 %2"_s.arg(QString::number(int(state.step) + 1), nameOf(state.step));
        each->setText(name);
        each->setIcon(state.done() ? icon(u"check"_s, Ink::Good) : QIcon());
        each->setAccessibleName(name);
        each->setAccessibleDescription(state.done() ? tr("Done") : state.missing);
        each->setToolTip(state.done() ? tr("Done") : state.missing);
    }
}

void StepRail::setCurrent(core::SelectionStep step)
{
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(i == int(step));
}

} // namespace ui
