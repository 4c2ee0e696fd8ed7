// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/report/workstrip.h"

#include "ui/widgets/widgets.h"

#include <QHBoxLayout>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace ui {

WorkStrip::WorkStrip(const QString &name, const QString &again, QWidget *parent)
    : QWidget(parent)
    , m_words(quietLabel({}, TextStyle::Note, this))
    , m_bar(new QProgressBar(this))
    , m_stop(button(tr("Stop"), name + u"Stop"_s, ButtonRole::Quiet, this))
    , m_again(button(again, name + u"Again"_s, ButtonRole::Quiet, this))
{
    setObjectName(name);
    m_words->setWordWrap(false);
    m_bar->setObjectName(name + u"Progress"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(space(24), space(2));
    connect(m_stop, &QPushButton::clicked, this, &WorkStrip::stopWanted);
    connect(m_again, &QPushButton::clicked, this, &WorkStrip::againWanted);
    m_delay.setSingleShot(true);
    m_delay.setInterval(250);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(2));
    layout->addWidget(m_words);
    layout->addWidget(m_bar);
    layout->addWidget(m_stop);
    layout->addWidget(m_again);
    hide();
}

void WorkStrip::begin(const QString &words)
{
    m_words->setText(words);
    m_bar->setValue(0);
    m_bar->show();
    m_stop->show();
    m_again->hide();
    if (isHidden())
        m_delay.start();
}

void WorkStrip::setProgress(double share)
{
    m_bar->setValue(int(share * 100));
}

void WorkStrip::end()
{
    m_delay.stop();
    hide();
}

void WorkStrip::showStopped(const QString &words)
{
    m_delay.stop();
    m_words->setText(words);
    m_bar->hide();
    m_stop->hide();
    m_again->setVisible(!m_again->text().isEmpty());
    show();
}

} // namespace ui
