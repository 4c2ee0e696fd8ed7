// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/rowform.h"

#include <QString>

#include <functional>
#include <optional>

namespace ui {

/// How a whole number is written for people, and read from what they type; none for what it is not.
struct AmountWords
{
    std::function<QString(qint64)> write;
    std::function<std::optional<qint64>(const QString &)> read;
    QString wrong; ///< what stands under the field when it cannot be read
};

/// Adds a field for a number that is typed as text, such as an amount of money. What cannot be read
/// is pointed out and not told on.
template<class T, class Number>
TextField *amountField(RowForm<T> &form, const QString &name, const QString &title,
                       std::function<AmountWords(const T &)> words,
                       std::function<std::optional<Number>(const T &)> get,
                       std::function<void(T &, std::optional<Number>)> set, int share = 1,
                       const QString &help = {})
{
    auto *field = new TextField(name, title, TextField::Lines::One, help);
    QObject::connect(field, &TextField::edited, &form, [=, &form](const QString &text) {
        T row = form.value();
        const AmountWords how = words(row);
        const std::optional<qint64> number = how.read(text);
        if (!number && !text.trimmed().isEmpty()) {
            field->setMessage(how.wrong);
            return;
        }
        field->setMessage({});
        set(row, number ? std::optional(Number(*number)) : std::nullopt);
        form.change(row);
    });
    form.custom(
        field,
        [=](const T &row) {
            const AmountWords how = words(row);
            const std::optional<Number> number = get(row);
            // "1200" stays as it was typed: it says the same as "£1,200".
            const std::optional<qint64> shown = how.read(field->text());
            const std::optional<qint64> wanted
                = number ? std::optional(qint64(*number)) : std::nullopt;
            if (shown != wanted && !field->hasMessage())
                field->setText(number ? how.write(*number) : QString());
        },
        share);
    return field;
}

/// Hundredths of a percent: "3.5" is 350.
AmountWords percentWords();
/// Whole numbers: "1,200".
AmountWords wholeWords(const QString &wrong);

} // namespace ui
