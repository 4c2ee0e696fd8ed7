// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// A date as a person types it, d/m/yyyy or yyyy-mm-dd; none when it is not a day of the calendar.
std::optional<QDate> dateFromText(const QString &text);
/// The way dates are shown: 24/11/2026.
QString textOfDate(const QDate &date);

/// A labelled date that may be empty. Typed as d/m/yyyy or yyyy-mm-dd, or picked from a calendar;
/// an impossible date (31 February) shows a message and is not stored. edited() comes when the
/// focus leaves, on Return and with flush().
class DateField final : public QWidget
{
    Q_OBJECT

public:
    DateField(const QString &name, const QString &title, QWidget *parent = nullptr);

    std::optional<QDate> date() const;
    /// Leaves a field alone that holds typing not told yet.
    void setDate(const std::optional<QDate> &date);
    void setReadOnly(bool readOnly);
    void flush();
    QWidget *editor() const;

Q_SIGNALS:
    void edited(const std::optional<QDate> &date);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeEditor(const QString &name, const QString &title);
    void pick();
    void tell(const std::optional<QDate> &date);
    void showMessage(const QString &message);

    QLineEdit *m_line = nullptr;
    QPushButton *m_calendar = nullptr;
    QLabel *m_message = nullptr;
    std::optional<QDate> m_date;
    bool m_typed = false;
};

} // namespace ui
