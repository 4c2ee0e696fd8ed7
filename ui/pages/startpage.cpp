// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/startpage.h"

#include "ui/support/labels.h"
#include "ui/widgets/widgets.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// "~/Documents/Clients" rather than "/home/somebody/Documents/Clients".
QString folderName(const QString &path)
{
    QString folder = QFileInfo(path).absolutePath();
    if (folder.startsWith(QDir::homePath()))
        folder.replace(0, QDir::homePath().size(), u"~"_s);
    return QDir::toNativeSeparators(folder);
}

/// Takes everything out of a layout; rows are made anew.
void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

/// A button with one quiet line below that says what it does.
void addChoice(QVBoxLayout *layout, QPushButton *choice, const QString &text)
{
    choice->setAccessibleDescription(text);
    auto *block = new QVBoxLayout;
    block->setSpacing(space(1));
    block->addWidget(choice, 0, Qt::AlignLeft);
    block->addWidget(quietLabel(text, TextStyle::Note));
    layout->addLayout(block);
}

} // namespace

StartPage::StartPage(bool withSample, QWidget *parent)
    : QWidget(parent)
    , m_frame(new PageFrame(tr("Start"),
                            tr("Find out where an organisation stands with social media, agree "
                               "where it wants to be, and write down how it gets there.")))
{
    setObjectName(u"startPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    auto *grid = new FlowGrid(88);
    grid->add(makeBeginCard(withSample));
    grid->add(makeRecentCard());
    m_frame->column()->addWidget(grid);
    setRecentFiles({});
}

Card *StartPage::makeBeginCard(bool withSample)
{
    auto *card = new Card;
    card->body()->setSpacing(space(4));
    card->body()->addWidget(label(tr("Begin"), TextStyle::Heading));
    auto *begin = button(tr("New organisation"), u"newOrganisation"_s, ButtonRole::Primary);
    setIcon(begin, u"new"_s);
    m_begin = begin;
    addChoice(card->body(), begin,
              tr("Describe it, answer the readiness questions, plan, and print. What you "
                 "enter is stored at once."));
    connect(begin, &QPushButton::clicked, this, &StartPage::newAsked);

    auto *open = button(tr("Open a file"), u"openFile"_s);
    setIcon(open, u"open"_s);
    addChoice(card->body(), open, tr("Or drop a .sixpoint file on this window."));
    connect(open, &QPushButton::clicked, this, &StartPage::openAsked);
    if (!withSample)
        return card;

    auto *sample = button(tr("Worked example"), u"openSample"_s);
    setIcon(sample, u"sample"_s);
    addChoice(card->body(), sample,
              tr("Harbour & Finch Solicitors, an invented law firm, filled in from end to end."));
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleAsked);
    auto *university = button(tr("A university department"), u"openUniversity"_s);
    setIcon(university, u"sample"_s);
    addChoice(card->body(), university,
              tr("Another invented example, of the public sector: the strategy as it looks when "
                 "all is decided."));
    connect(university, &QPushButton::clicked, this, &StartPage::universityAsked);
    return card;
}

Card *StartPage::makeRecentCard()
{
    auto *card = new Card;
    card->body()->addWidget(label(tr("Recent files"), TextStyle::Heading));
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(space(1));
    card->body()->addLayout(m_recent);
    return card;
}

void StartPage::setRecentFiles(const QStringList &paths)
{
    clear(m_recent);
    if (paths.isEmpty())
        m_recent->addWidget(quietLabel(tr("Files that you open are listed here.")));
    for (int row = 0; row < paths.size(); ++row)
        m_recent->addWidget(makeRecentRow(paths[row], row));
}

QWidget *StartPage::makeRecentRow(const QString &path, int row)
{
    const bool exists = QFileInfo::exists(path);
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(space(2));
    auto *open = button(QFileInfo(path).completeBaseName().replace(u'&', u"&&"_s),
                        u"recent%1"_s.arg(row), ButtonRole::Link);
    open->setAccessibleName(tr("Open %1").arg(QFileInfo(path).fileName()));
    open->setToolTip(QDir::toNativeSeparators(path));
    open->setEnabled(exists);
    connect(open, &QPushButton::clicked, this, [this, path] { Q_EMIT fileAsked(path); });
    QLabel *place
        = quietLabel(exists ? folderName(path) : tr("not there any more"), TextStyle::Note);
    auto *forget = iconButton(u"close"_s, tr("Remove %1 from this list").arg(open->text()),
                              u"forget%1"_s.arg(row));
    connect(forget, &QPushButton::clicked, this, [this, path] { Q_EMIT forgetAsked(path); });
    layout->addWidget(open);
    layout->addWidget(place, 1);
    layout->addWidget(forget);
    return line;
}

void StartPage::setNextStep(const std::optional<core::NextStep> &step, const QString &organisation)
{
    setRole(m_begin, step ? ButtonRole::Plain : ButtonRole::Primary);
    if (m_next) {
        m_next->hide();
        m_next->deleteLater();
        m_next = nullptr;
    }
    if (!step)
        return;
    auto *card = new Card;
    card->setObjectName(u"nextStep"_s);
    card->body()->addWidget(quietLabel(tr("Next step for %1").arg(organisation)));
    card->body()->addWidget(label(step->title, TextStyle::Heading));
    card->body()->addWidget(label(step->text, TextStyle::Body));
    auto *go
        = button(tr("Go to %1").arg(nameOf(step->chapter)), u"goToNextStep"_s, ButtonRole::Primary);
    connect(go, &QPushButton::clicked, this,
            [this, chapter = step->chapter] { Q_EMIT chapterAsked(chapter); });
    card->body()->addWidget(go, 0, Qt::AlignLeft);
    m_next = card;
    m_frame->column()->insertWidget(0, card);
}

} // namespace ui
