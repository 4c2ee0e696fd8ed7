// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBoxLayout>
#include <QHash>
#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

namespace ui {

/// One widget for each value of a list, in its order. A widget stays as long as its value does and
/// is only told the new state with `setValue(value)`, so that nobody loses the cursor while typing.
/// The layout belongs to the list alone.
template <class Value, class Widget> class CardList
{
public:
    using Key = std::function<QString(const Value &)>;
    using Make = std::function<Widget *(const Value &)>;

    CardList(QBoxLayout *layout, Key key, Make make)
        : m_layout(layout)
        , m_key(std::move(key))
        , m_make(std::move(make))
    { }

    void setValues(const QList<Value> &values)
    {
        QHash<QString, Widget *> kept;
        for (int i = 0; i < values.size(); ++i) {
            const QString key = m_key(values[i]);
            Widget *widget = m_widgets.take(key);
            const bool isNew = !widget;
            if (isNew)
                widget = m_make(values[i]);
            place(widget, i);
            widget->setValue(values[i]);
            // A layout shows what is added to it some time later; focus cannot wait for that.
            if (isNew)
                widget->show();
            kept.insert(key, widget);
        }
        for (Widget *gone : std::as_const(m_widgets))
            remove(gone);
        m_widgets = kept;
    }

    Widget *find(const QString &key) const
    {
        return m_widgets.value(key);
    }

private:
    void place(Widget *widget, int index)
    {
        if (m_layout->indexOf(widget) == index)
            return;
        m_layout->removeWidget(widget);
        m_layout->insertWidget(index, widget);
    }
    /// A card often goes because of its own button, which is still in use then.
    void remove(Widget *widget)
    {
        m_layout->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }

    QBoxLayout *m_layout;
    Key m_key;
    Make m_make;
    QHash<QString, Widget *> m_widgets;
};

} // namespace ui
