// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/selection/markrow.h"

#include "ui/widgets/widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QStringList segmentWords()
{
    QStringList words = {u"–"_s};
    for (int mark = 0; mark <= core::BestMark; ++mark)
        words.append(QString::number(mark));
    return words;
}

} // namespace

QString markWord(int mark)
{
    switch (mark) {
    case 0:
        return MarkRow::tr("unusable");
    case 1:
        return MarkRow::tr("poor");
    case 2:
        return MarkRow::tr("acceptable");
    case 3:
        return MarkRow::tr("good");
    case 4:
        return MarkRow::tr("very good");
    }
    return {};
}

MarkRow::MarkRow(QWidget *parent)
    : QWidget(parent)
    , m_name(label({}, TextStyle::Body, this))
    , m_marks(new Segments(u"mark"_s, tr("Mark"), segmentWords(), this))
{
    setObjectName(u"markRow"_s);
    connect(m_marks, &Segments::chosen, this, [this](int index) {
        Q_EMIT chosen(index == 0 ? std::nullopt : std::optional(index - 1));
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(3));
    layout->addWidget(m_name, 1);
    layout->addWidget(m_marks);
}

void MarkRow::setValue(const core::Criterion &criterion)
{
    m_name->setText(criterion.name);
    m_name->setToolTip(criterion.meaning);
    m_marks->setAccessibleName(tr("Mark for %1").arg(criterion.name));
}

void MarkRow::setMark(std::optional<int> mark)
{
    m_marks->setCurrent(mark ? *mark + 1 : 0);
}

void MarkRow::keyPressEvent(QKeyEvent *event)
{
    const int mark = event->key() - Qt::Key_0;
    if (mark < 0 || mark > core::BestMark || event->modifiers() & ~Qt::KeypadModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    Q_EMIT chosen(mark);
    // On to the next row: the marks of one row are one stop.
    for (int i = 0; i < core::BestMark + 2 && isAncestorOf(focusWidget()); ++i)
        if (!focusNextChild())
            break;
}

} // namespace ui
