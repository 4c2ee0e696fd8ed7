// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/selection/weightrow.h"

#include "core/selection/sharing.h"
#include "ui/support/numberbox.h"
#include "ui/support/wheel.h"
#include "ui/widgets/widgets.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace ui {

WeightRow::WeightRow(QWidget *parent)
    : QWidget(parent)
    , m_name(label({}, TextStyle::BodyStrong, this))
    , m_meaning(quietLabel({}, TextStyle::Note, this))
    , m_group(quietLabel({}, TextStyle::Note, this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_number(numberBox(u"weightNumber"_s, core::WholePoints))
{
    setObjectName(u"weight"_s);
    m_slider->setObjectName(u"weightSlider"_s);
    m_slider->setRange(0, core::WholePoints);
    m_slider->setPageStep(10);
    leaveWheelToPage(m_slider);
    connect(m_slider, &QSlider::valueChanged, this, [this](int points) {
        showPoints(points);
        if (!m_slider->isSliderDown())
            Q_EMIT chosen(points);
    });
    connect(m_slider, &QSlider::sliderReleased, this, [this] { Q_EMIT chosen(m_slider->value()); });
    connect(m_number, &QSpinBox::valueChanged, this,
            [this] { Q_EMIT chosen(numberIn(*m_number)); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(1));
    layout->addWidget(m_name);
    layout->addWidget(m_meaning);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(3));
    row->addWidget(m_slider, 1);
    row->addWidget(m_number);
    layout->addLayout(row);
    layout->addWidget(m_group);
}

void WeightRow::setValue(const core::Criterion &criterion)
{
    m_name->setText(criterion.name);
    m_meaning->setText(criterion.meaning);
    m_meaning->setVisible(!criterion.meaning.isEmpty());
    m_slider->setAccessibleName(tr("Weight of %1, slider").arg(criterion.name));
    m_number->setAccessibleName(tr("Weight of %1").arg(criterion.name));
}

void WeightRow::setPoints(std::optional<int> points)
{
    showPoints(points);
}

void WeightRow::showPoints(std::optional<int> points)
{
    const QSignalBlocker quiet(m_slider);
    if (!m_slider->isSliderDown())
        m_slider->setValue(points.value_or(0));
    setNumber(*m_number, points);
}

void WeightRow::setGroup(const QString &words)
{
    m_group->setText(words);
    m_group->setVisible(!words.isEmpty());
}

} // namespace ui
