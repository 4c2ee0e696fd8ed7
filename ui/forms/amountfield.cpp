// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/amountfield.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct AmountText
{
    Q_DECLARE_TR_FUNCTIONS(ui::AmountField)
};

} // namespace

AmountWords percentWords()
{
    return {[](qint64 hundredths) {
                QString text = QString::number(hundredths / 100);
                if (hundredths % 100 != 0)
                    text += u'.' + QString::number(hundredths % 100).rightJustified(2, u'0');
                while (text.contains(u'.') && text.endsWith(u'0'))
                    text.chop(1);
                return text;
            },
            [](const QString &text) -> std::optional<qint64> {
                static const QRegularExpression form(u"^(\\d{1,3})(?:[.,](\\d{1,2}))?\\s*%?$"_s);
                const auto match = form.match(text.trimmed());
                if (!match.hasMatch())
                    return {};
                return match.captured(1).toLongLong() * 100
                    + match.captured(2).leftJustified(2, u'0').toLongLong();
            },
            AmountText::tr("Write a percentage such as 3.5.")};
}

AmountWords wholeWords(const QString &wrong)
{
    return {[](qint64 number) { return QLocale(QLocale::English).toString(number); },
            [](const QString &text) -> std::optional<qint64> {
                QString digits = text.trimmed();
                digits.remove(u',').remove(u' ');
                bool whole = false;
                const qint64 number = digits.toLongLong(&whole);
                if (!whole || number < 0)
                    return {};
                return number;
            },
            wrong};
}

} // namespace ui
