// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/report/sectionstrip.h"

#include "ui/support/labels.h"
#include "ui/support/wraplayout.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/widgets.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

core::Mark markOf(core::SectionProgress::State state)
{
    return core::Mark(int(state));
}

} // namespace

SectionChip::SectionChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SectionChip::setSection(const core::SectionProgress &section)
{
    m_section = section;
    setObjectName(u"section"_s + section.number);
    setText(section.number);
    setAccessibleName(inWords());
    setToolTip(inWords());
    updateGeometry();
    update();
}

const core::SectionProgress &SectionChip::section() const
{
    return m_section;
}

QString SectionChip::inWords() const
{
    const QString name = u"%1 %2"_s.arg(m_section.number, m_section.title);
    const QString state = nameOf(markOf(m_section.state)).toLower();
    if (m_section.lacking.isEmpty())
        return tr("%1: %2.").arg(name, state);
    if (m_section.lacking.endsWith(u'.'))
        return tr("%1: %2. %3").arg(name, state, m_section.lacking);
    return tr("%1: %2. Still to do: %3.").arg(name, state, m_section.lacking);
}

QSize SectionChip::sizeHint() const
{
    const QFontMetrics metrics(ui::font(TextStyle::BodyStrong));
    return {metrics.horizontalAdvance(text()) + space(9), metrics.height() + space(3)};
}

bool SectionChip::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void SectionChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colours().accent, 2) : QPen(colours().hairline, 1));
    painter.setBrush(underMouse() ? colours().raised : colours().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space(1), space(1));
    const qreal side = space(3);
    drawStateMark(painter, markOf(m_section.state),
                  {width() - side - space(2), (height() - side) / 2, side, side});
    painter.setFont(ui::font(TextStyle::BodyStrong));
    painter.setPen(colours().text);
    painter.drawText(rect().adjusted(space(2), 0, -space(5), 0), Qt::AlignVCenter, text());
}

SectionStrip::SectionStrip(QWidget *parent)
    : QWidget(parent)
    , m_row(new QWidget(this))
    , m_words(quietLabel({}, TextStyle::Note, this))
{
    setObjectName(u"sectionStrip"_s);
    setAccessibleName(tr("Sections of the report"));
    m_words->setObjectName(u"sectionWords"_s);
    auto *row = new WrapLayout(space(1), m_row);
    row->setContentsMargins({});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(1));
    layout->addWidget(m_row);
    layout->addWidget(m_words);
}

SectionChip *SectionStrip::makeChip()
{
    auto *chip = new SectionChip(m_row);
    chip->installEventFilter(this);
    // Tab leads to the strip once; arrows lead along it.
    chip->setFocusPolicy(m_chips.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
    connect(chip, &SectionChip::clicked, this,
            [this, chip] { Q_EMIT sectionChosen(chip->section().place); });
    m_row->layout()->addWidget(chip);
    m_chips.append(chip);
    return chip;
}

void SectionStrip::setSections(const QList<core::SectionProgress> &sections)
{
    while (m_chips.size() < sections.size())
        makeChip();
    for (qsizetype i = 0; i < sections.size(); ++i)
        m_chips[i]->setSection(sections[i]);
    describe(nullptr);
    for (const SectionChip *chip : std::as_const(m_chips))
        if (chip->hasFocus() || chip->underMouse())
            describe(chip);
}

void SectionStrip::moveFocus(const SectionChip *from, int steps)
{
    const qsizetype at = m_chips.indexOf(from);
    const qsizetype next = qBound(qsizetype(0), at + steps, m_chips.size() - 1);
    for (SectionChip *chip : std::as_const(m_chips))
        chip->setFocusPolicy(chip == m_chips[next] ? Qt::StrongFocus : Qt::ClickFocus);
    m_chips[next]->setFocus(Qt::TabFocusReason);
}

/// Of one section, or how many are ready.
void SectionStrip::describe(const SectionChip *chip)
{
    if (chip) {
        m_words->setText(chip->inWords());
        return;
    }
    const auto ready = std::ranges::count_if(m_chips, [](const SectionChip *each) {
        return each->section().state == core::SectionProgress::State::Ready;
    });
    m_words->setText(tr("Sections ready: %1 of %2.").arg(ready).arg(m_chips.size()));
}

bool SectionStrip::eventFilter(QObject *watched, QEvent *event)
{
    auto *chip = static_cast<SectionChip *>(watched);
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::Enter:
        describe(chip);
        break;
    case QEvent::FocusOut:
    case QEvent::Leave:
        describe(nullptr);
        break;
    case QEvent::KeyPress: {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Right || key == Qt::Key_Left) {
            moveFocus(chip, key == Qt::Key_Right ? 1 : -1);
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
