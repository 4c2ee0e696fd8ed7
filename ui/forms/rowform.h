// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldline.h"
#include "ui/forms/labelled.h"
#include "ui/shell/theme.h"
#include "ui/support/numberbox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/textfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QList>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <functional>
#include <optional>
#include <utility>

namespace ui {

/// The fields of a value of type T, each bound to one of its members. What a person enters is told
/// with `edited`; setValue() shows a state and tells nobody. Fields stand in lines that are begun
/// with line(); the name of each begins with the form's: "risk" and "owner" make "riskOwner".
template<class T>
class RowForm final : public QWidget
{
public:
    explicit RowForm(const QString &name, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_name(name)
        , m_column(new QVBoxLayout(this))
    {
        m_column->setContentsMargins({});
        m_column->setSpacing(ui::space(3));
    }

    std::function<void(const T &)> edited;

    /// What is added next stands in a line of its own, side by side.
    void line()
    {
        m_line = new FieldLine(this);
        m_column->addWidget(m_line);
    }

    /// What is added next stands below, by itself and as wide as the form.
    void endLine()
    {
        m_line = nullptr;
    }

    TextField *text(const QString &name, QString T::*member, const QString &title, int share = 1,
                    const QString &help = {}, TextField::Lines lines = TextField::Lines::Growing)
    {
        auto *field = new TextField(nameOf(name), title, lines, help, this);
        QObject::connect(field, &TextField::edited, this, [this, member](const QString &text) {
            m_value.*member = text;
            tell();
        });
        m_fillers.append([this, field, member] { field->setText(m_value.*member); });
        place(field, share);
        return field;
    }

    DateField *date(const QString &name, std::optional<QDate> T::*member, const QString &title,
                    int share = 1)
    {
        auto *field = new DateField(nameOf(name), title, this);
        QObject::connect(field, &DateField::edited, this,
                         [this, member](const std::optional<QDate> &date) {
                             m_value.*member = date;
                             tell();
                         });
        m_fillers.append([this, field, member] { field->setDate(m_value.*member); });
        place(field, share);
        return field;
    }

    QSpinBox *number(const QString &name, std::optional<int> T::*member, const QString &title,
                     int most, int share = 1, const QString &help = {})
    {
        QSpinBox *box = wideNumberBox(nameOf(name), title, most);
        QObject::connect(box, &QSpinBox::valueChanged, this, [this, box, member] {
            m_value.*member = numberIn(*box);
            tell();
        });
        m_fillers.append([this, box, member] { setNumber(*box, m_value.*member); });
        place(labelled(box, title, help), share);
        return box;
    }

    /// `values` in the order of their `names`.
    template<class Enum>
    QComboBox *choice(const QString &name, Enum T::*member, const QString &title,
                      const QList<Enum> &values, const QStringList &names, int share = 1)
    {
        QComboBox *box = choiceBox(nameOf(name), title, names);
        QObject::connect(box, &QComboBox::activated, this, [this, member, values](int index) {
            m_value.*member = values.at(index);
            tell();
        });
        m_fillers.append(
            [this, box, member, values] { setChoice(*box, int(values.indexOf(m_value.*member))); });
        place(labelled(box, title), share);
        return box;
    }

    /// The same with a first choice, `none`, for nothing said.
    template<class Enum>
    QComboBox *choice(const QString &name, std::optional<Enum> T::*member, const QString &title,
                      const QList<Enum> &values, const QStringList &names, const QString &none,
                      int share = 1)
    {
        QComboBox *box = choiceBox(nameOf(name), title, QStringList{none} + names);
        QObject::connect(box, &QComboBox::activated, this, [this, member, values](int index) {
            m_value.*member = index > 0 ? std::optional(values.at(index - 1)) : std::nullopt;
            tell();
        });
        m_fillers.append([this, box, member, values] {
            const std::optional<Enum> &now = m_value.*member;
            setChoice(*box, now ? int(values.indexOf(*now)) + 1 : 0);
        });
        place(labelled(box, title), share);
        return box;
    }

    /// Marks of 1 to 5 with their words, "1 little".
    QComboBox *mark(const QString &name, std::optional<int> T::*member, const QString &title,
                    const QStringList &words, const QString &none, int share = 1)
    {
        return choice<int>(name, member, title, {1, 2, 3, 4, 5}, words, none, share);
    }

    QCheckBox *tick(const QString &name, bool T::*member, const QString &title)
    {
        QCheckBox *box = tickBox(nameOf(name), title);
        QObject::connect(box, &QCheckBox::toggled, this, [this, member](bool yes) {
            m_value.*member = yes;
            tell();
        });
        m_fillers.append([this, box, member] {
            const QSignalBlocker quiet(box);
            box->setChecked(m_value.*member);
        });
        place(box, 1);
        return box;
    }

    /// What `fields` adds is made at the end of the form when `wanted` first holds: a page of many
    /// rows is made sooner without it.
    void later(std::function<bool(const T &)> wanted, std::function<void(RowForm &)> fields)
    {
        m_wanted = std::move(wanted);
        m_later = std::move(fields);
    }

    /// Anything else; `fill` shows the value in it. Use change() to tell what was entered.
    void custom(QWidget *widget, std::function<void(const T &)> fill, int share = 1)
    {
        m_fillers.append([this, fill = std::move(fill)] { fill(m_value); });
        place(widget, share);
    }
    /// Something else to do whenever a value is shown.
    void always(std::function<void(const T &)> show)
    {
        m_fillers.append([this, show = std::move(show)] { show(m_value); });
    }
    void change(const T &value)
    {
        m_value = value;
        tell();
    }

    void setValue(const T &value)
    {
        m_value = value;
        if (m_later && m_wanted(value)) {
            m_line = nullptr;
            std::exchange(m_later, {})(*this);
        }
        for (const std::function<void()> &fill : m_fillers)
            fill();
    }
    const T &value() const
    {
        return m_value;
    }

private:
    QString nameOf(const QString &name) const
    {
        return m_name + name.left(1).toUpper() + name.mid(1);
    }
    void place(QWidget *widget, int share)
    {
        if (m_line)
            m_line->add(widget, share);
        else // a button as wide as a form hides among the fields
            m_column->addWidget(
                widget, 0, qobject_cast<QPushButton *>(widget) ? Qt::AlignLeft : Qt::Alignment());
    }
    void tell()
    {
        if (edited)
            edited(m_value);
    }

    const QString m_name;
    T m_value;
    QVBoxLayout *m_column;
    FieldLine *m_line = nullptr;
    QList<std::function<void()>> m_fillers;
    std::function<bool(const T &)> m_wanted;
    std::function<void(RowForm &)> m_later;
};

} // namespace ui
