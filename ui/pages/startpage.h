// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/progress.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace ui {

class Card;
class FlowGrid;
class PageFrame;

/// Where the program begins: the next step of the open file, ways to begin, files opened before.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    /// `withSample` offers the worked examples.
    explicit StartPage(bool withSample, QWidget *parent = nullptr);

    void setRecentFiles(const QStringList &paths);
    /// What to do next in the open file; none when no organisation is open.
    void setNextStep(const std::optional<core::NextStep> &step, const QString &organisation = {});

Q_SIGNALS:
    void newAsked();
    void openAsked();
    void sampleAsked();
    void universityAsked();
    void fileAsked(const QString &path);
    void forgetAsked(const QString &path);
    void chapterAsked(core::Chapter chapter);

private:
    Card *makeBeginCard(bool withSample);
    Card *makeRecentCard();
    QWidget *makeRecentRow(const QString &path, int row);

    PageFrame *m_frame;
    QWidget *m_next = nullptr;
    QPushButton *m_begin = nullptr;
    QVBoxLayout *m_recent = nullptr;
};

} // namespace ui
