// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/combobox.h"

#include "ui/shell/theme.h"
#include "ui/support/wheel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QIcon>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Drawn like the other fields: the platform style knows no rounded, flat one.
class ThemedComboBox final : public QComboBox
{
public:
    QSize sizeHint() const override
    {
        int longest = 0;
        for (int i = 0; i < count(); ++i)
            longest = std::max(longest, fontMetrics().horizontalAdvance(itemText(i)));
        // As paintEvent() shares it out; a few pixels keep rounding from cutting a letter off. As
        // high as a line edit beside it.
        const int line = QFontMetrics(ui::font(TextStyle::Body)).lineSpacing();
        return {qMax(longest + space(11), QComboBox::sizeHint().width()), line + space(3) + 2};
    }

    QSize minimumSizeHint() const override
    {
        return QSize(QComboBox::minimumSizeHint().width(), sizeHint().height());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &palette = colours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal edge = hasFocus() ? 2 : 1;
        painter.setPen(QPen(hasFocus() ? palette.accent : palette.line, edge));
        painter.setBrush(underMouse() ? palette.raised : palette.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2),
                                space(2) * 0.75, space(2) * 0.75);
        const int side = space(4);
        const QRect arrow(width() - side - space(2), (height() - side) / 2, side, side);
        icon(u"down"_s, Ink::Quiet).paint(&painter, arrow);
        const QRect area(space(3), 0, arrow.left() - space(4), height());
        painter.setPen(palette.text);
        painter.setFont(font());
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(currentText(), Qt::ElideRight, area.width()));
    }
};

} // namespace

QComboBox *comboBox(const QString &name, const QString &title)
{
    auto *box = new ThemedComboBox;
    box->setObjectName(name);
    box->setAccessibleName(title);
    box->setToolTip(title);
    leaveWheelToPage(box);
    box->view()->setObjectName(name + u"List"_s);
    box->view()->setAccessibleName(title);
    return box;
}

} // namespace ui
