// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "ui/forms/fieldline.h"
#include "ui/forms/labelled.h"
#include "ui/shell/theme.h"
#include "ui/support/numberbox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/textfield.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QTextBlock>
#include <QVBoxLayout>

#include <memory>

namespace tst_fieldline {

using namespace Qt::StringLiterals;

/// 300 characters of words.
QString longText()
{
    return u"Missing for both spaces of the staff; "_s.repeated(8).left(300);
}

/// A page with a line of three fields, as deep inside other widgets as the rows of lists are.
struct Stage
{
    Stage()
    {
        auto *outer = new QWidget;
        auto *inner = new QWidget;
        for (QWidget *each : {outer, inner})
            (new QVBoxLayout(each))->setContentsMargins({});
        outer->layout()->addWidget(inner);
        inner->layout()->addWidget(line);
        below = new QWidget;
        below->setFixedHeight(20);
        inner->layout()->addWidget(below);
        line->add(note, 3);
        line->add(owner, 2);
        line->add(new ui::DateField(u"due"_s, u"By"_s), 2);
        page.column()->addWidget(outer);
    }
    void show(const QSize &size)
    {
        page.resize(size);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCoreApplication::processEvents();
    }
    QPlainTextEdit *editor() const
    {
        return static_cast<QPlainTextEdit *>(note->editor());
    }
    int lines() const
    {
        int count = 0;
        for (QTextBlock block = editor()->document()->begin(); block.isValid();
             block = block.next())
            count += block.layout()->lineCount();
        return count;
    }
    /// By how much the room for the text differs from the text.
    int spare() const
    {
        const QTextDocument *document = editor()->document();
        qreal height = 0;
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
            height += document->documentLayout()->blockBoundingRect(block).height();
        return qAbs(editor()->viewport()->height() - qRound(height));
    }
    /// Nothing around it cuts it off, nothing below lies on it.
    bool isWhole() const
    {
        return note->rect().contains(editor()->geometry())
            && line->rect().contains(note->geometry())
            && below->geometry().top() > line->geometry().bottom();
    }

    ui::PageFrame page{u"Page"_s, {}};
    ui::FieldLine *line = new ui::FieldLine;
    ui::TextField *note = new ui::TextField(u"note"_s, u"Note"_s, ui::TextField::Lines::Growing);
    ui::TextField *owner = new ui::TextField(u"owner"_s, u"Owner"_s, ui::TextField::Lines::Growing);
    QWidget *below = nullptr;
};

class TestFieldLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ui::applyTheme(*qApp, ui::Shade::Light);
    }
    void cleanupTestCase()
    {
        ui::applyTheme(*qApp, ui::Shade::Light);
    }

    void aFieldIsAsHighAsItsText_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("scale");
        QTest::newRow("wide") << 1200 << 1.0;
        QTest::newRow("narrow, still side by side") << 520 << 1.0;
        QTest::newRow("narrow, below each other") << 380 << 1.0;
        QTest::newRow("at 200 %") << 1600 << 2.0;
        QTest::newRow("narrow at 200 %") << 720 << 2.0;
    }

    void aFieldIsAsHighAsItsText()
    {
        QFETCH(int, width);
        QFETCH(double, scale);
        ui::applyTheme(*qApp, ui::Shade::Light, scale);
        Stage stage;
        stage.note->setText(longText());
        stage.show({width, 1000});
        QVERIFY(stage.lines() > 2);
        QCOMPARE(stage.editor()->verticalScrollBar()->maximum(), 0);
        QVERIFY2(stage.spare() <= 2, qPrintable(QString::number(stage.spare())));
        QVERIFY(stage.isWhole());
    }

    void aFieldOfSeveralLinesShowsThemAll()
    {
        Stage stage;
        auto *text = new ui::TextField(u"text"_s, u"Text"_s, ui::TextField::Lines::Several);
        stage.page.column()->insertWidget(0, text);
        text->setText(u"A line\n"_s.repeated(4) + longText());
        stage.show({520, 1000});
        const auto *editor = static_cast<QPlainTextEdit *>(text->editor());
        QCOMPARE(editor->verticalScrollBar()->maximum(), 0);
        QVERIFY(text->rect().contains(editor->geometry()));
    }

    void aFieldFollowsItsTextAndItsWidth()
    {
        Stage stage;
        stage.show({1200, 1000});
        const int one = stage.editor()->height();
        QCOMPARE(one, stage.owner->editor()->height());
        QTest::keyClicks(stage.editor(), longText());
        QTRY_VERIFY(stage.isWhole() && stage.spare() <= 2);
        const int wide = stage.editor()->height();
        QVERIFY(wide > one);
        QCOMPARE(stage.owner->editor()->height(), one);
        stage.page.resize(520, 1000);
        QTRY_VERIFY(stage.editor()->height() > wide && stage.isWhole() && stage.spare() <= 2);
        stage.page.resize(1200, 1000);
        QTRY_COMPARE(stage.editor()->height(), wide);
        stage.note->flush();
        stage.note->setText(u"Short"_s);
        QTRY_COMPARE(stage.editor()->height(), one);
        QTRY_VERIFY(stage.isWhole());
    }

    void fieldsOfOneLineStandOnOneLine()
    {
        Stage stage;
        QSpinBox *number = ui::wideNumberBox(u"number"_s, u"Number"_s, 9);
        QComboBox *choice = ui::choiceBox(u"choice"_s, u"Choice"_s, {u"One"_s, u"Two"_s});
        stage.line->add(ui::labelled(number, u"Number"_s), 2);
        stage.line->add(ui::labelled(choice, u"Choice"_s), 2);
        stage.show({1400, 800});
        const auto tops = [&] {
            QStringList heights;
            for (const QString &name :
                 {u"note"_s, u"owner"_s, u"due"_s, u"number"_s, u"choice"_s}) {
                const auto *box = stage.page.findChild<QWidget *>(name);
                const int top = box->mapTo(stage.line, QPoint()).y();
                heights << u"%1-%2"_s.arg(top).arg(top + box->height());
            }
            heights.removeDuplicates();
            return heights.join(u' ');
        };
        QVERIFY2(!tops().contains(u' '), qPrintable(tops()));
    }
};

SIXPOINT_TEST(TestFieldLine)

} // namespace tst_fieldline

#include "tst_fieldline.moc"
