// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One key on the readiness page: from the press until the answer is stored and all that is visible
// is drawn, with 200 respondents who have answered everything. Aim: p99 at most 16 ms.

#include "tests/support/samplestage.h"
#include "tests/support/timings.h"
#include "ui/pages/readinesspage.h"
#include "ui/shell/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;
using support::print;
using support::Spent;
using support::spentDrawing;

namespace {

constexpr int Presses = 500;

Spent press(Qt::Key key)
{
    return spentDrawing([key] { QTest::keyClick(QApplication::focusWidget(), key); });
}

void measure(int people, QTextStream &out)
{
    support::PageStage stage;
    support::addFullRound(stage, people);
    const std::unique_ptr<ui::Page> page(ui::createReadinessPage(stage.context(), nullptr));
    support::open(page.get());
    std::vector<Spent> answering;
    std::vector<Spent> results;
    for (int i = 0; i < Presses; ++i) {
        if (i % 43 == 42) {
            for (int back = 0; back < 42; ++back)
                press(Qt::Key_Left);
        }
        answering.push_back(press(Qt::Key(Qt::Key_1 + i * 7 % 5)));
    }
    print(out, u"%1 people, answer by key, stored and drawn"_s.arg(people), answering);
    QTest::mouseClick(page->findChild<QAbstractButton *>(u"readinessParts1"_s), Qt::LeftButton);
    QCoreApplication::processEvents();
    for (int i = 0; i < 100; ++i) {
        results.push_back(spentDrawing([&] {
            if (!(i % 2 ? stage.file.workspace->redo() : stage.file.workspace->undo()))
                qFatal("undo failed");
        }));
    }
    print(out, u"%1 people, undo with the results in view"_s.arg(people), results);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    ui::applyTheme(application, ui::Shade::Light);
    QTextStream out(stdout);
    measure(1, out);
    measure(200, out);
    return 0;
}
