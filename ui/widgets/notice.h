// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;

namespace ui {

/// A few lines that deserve attention, with a coloured edge and a sign of its own shape beside
/// them, so that the colour is never the only signal. Hides itself when it has nothing to say.
class Notice final : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Good, Caution, Bad };

    explicit Notice(const QString &name, QWidget *parent = nullptr);

    /// `title` stands above the lines and may be empty.
    void tell(Tone tone, const QString &title, const QStringList &lines);
    void clear();
    QString text() const; ///< all of it, a line each

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Caution;
    QLabel *m_title = nullptr;
    QLabel *m_lines = nullptr;
};

} // namespace ui
