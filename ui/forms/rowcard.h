// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/rowcardframe.h"
#include "ui/forms/rowform.h"

namespace ui {

/// How the rows of one type look on a page.
template<class T>
struct RowLook
{
    enum class Style {
        Card, ///< a few lines to read; its fields when opened
        Brief, ///< the same without a surface of its own, its buttons always there
        Line ///< its fields, always
    };
    QString name; ///< "risk", the beginning of all object names
    Style style = Style::Line;
    std::function<void(RowForm<T> &)> fields; ///< adds the fields
    std::function<QString(const T &)> title; ///< what to call it, also for screen readers
    std::function<QStringList(const T &)> facts = {}; ///< a line each, for a card
    std::function<QString(const T &)> lacks = {}; ///< what is still open; empty for nothing
    bool movable = true;
    bool removable = true;

    /// Between two rows. Bare fields stand farther apart than the lines within one row, or nobody
    /// sees where a row ends.
    int gap() const
    {
        return ui::space(style == Style::Line ? 6 : 3);
    }
};

/// One row of a list with its fields, and buttons that move and remove it.
template<class T>
class RowCard final : public RowCardFrame
{
public:
    RowCard(const RowLook<T> &look, QWidget *parent)
        : RowCardFrame(look.name, kindOf(look.style), look.movable, look.removable, parent)
        , m_look(look)
    { }

    std::function<void(const T &)> edited;

    void setValue(const T &value)
    {
        m_value = value;
        if (!isCard())
            fields();
        if (m_form)
            m_form->setValue(value);
        tellWords(m_look.title(value), m_look.facts ? m_look.facts(value) : QStringList(),
                  m_look.lacks ? m_look.lacks(value) : QString());
    }
    const T &value() const
    {
        return m_value;
    }

protected:
    QWidget *fields() override
    {
        if (!m_form) {
            m_form = new RowForm<T>(m_look.name, this);
            m_look.fields(*m_form);
            m_form->setValue(m_value);
            m_form->edited = [this](const T &changed) {
                m_value = changed;
                if (edited)
                    edited(changed);
            };
            takeFields(m_form);
        }
        return m_form;
    }

private:
    static Kind kindOf(typename RowLook<T>::Style style)
    {
        using Style = typename RowLook<T>::Style;
        if (style == Style::Card)
            return Kind::Card;
        return style == Style::Brief ? Kind::Brief : Kind::Line;
    }

    RowLook<T> m_look;
    T m_value;
    RowForm<T> *m_form = nullptr;
};

} // namespace ui
