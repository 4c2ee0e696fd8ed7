// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sampleblocks.h"
#include "tests/support/samplereport.h"

using namespace Qt::StringLiterals;
using namespace core::report;

namespace support {
namespace {

QString repeated(const QString &text, int length)
{
    return text.repeated(length / text.size() + 1).left(length);
}

const QString arabic = u"نجيب عن السؤال نفسه مرة بعد مرة، ولا يعرف أحد أين يجد الجواب (انظر P4)."_s;
const QString hebrew = u"אנחנו עונים שוב ושוב על אותה שאלה, 40 פעמים בשבוע."_s;
const QString chinese = u"我们一次又一次地回答同样的问题，没有人知道答案写在哪里。"_s;
const QString japanese = u"同じ質問に何度も答えていますが、答えがどこにあるか誰も知りません。"_s;
const QString korean = u"같은 질문에 계속 답하지만 답이 어디에 있는지 아무도 모릅니다."_s;
const QString thai = u"เราตอบคำถามเดิมซ้ำแล้วซ้ำเล่าและไม่มีใครรู้ว่าคำตอบอยู่ที่ไหน"_s;
const QString hindi = u"हम एक ही सवाल का बार-बार जवाब देते हैं और कोई नहीं जानता कि उत्तर कहाँ है।"_s;
const QString emoji
    = u"Launch 🚀 with the whole team 👩🏽‍💻👨‍👩‍👧‍👦 on Friday 🎉, flags 🇬🇧 too."_s;

Section scripts()
{
    return {
        u"1"_s,
        u"Scripts: العربية, עברית, 中文, ไทย"_s,
        {lead({point(arabic, u"P1"_s)}), body({point(hebrew, u"P2"_s), point(chinese, u"P3"_s)}),
         body({point(japanese, u"P4"_s)}), body({point(korean, u"P4"_s)}),
         body({point(thai, u"P5"_s)}), body({point(hindi, u"P5"_s)}), body({point(emoji, u"P6"_s)}),
         quote({point(arabic, u"P1"_s)}), bullets({point(hebrew, u"P2"_s), point(thai, u"P5"_s)}),
         Missing{arabic, {point(hebrew, u"P2"_s)}},
         table(chinese,
               {column(u"العنوان"_s, 1), column(u"כותרת"_s, 1), column(u"标题"_s, 1),
                column(u"หัวข้อ"_s, 1)},
               {{arabic, hebrew, chinese, thai}, {emoji, japanese, korean, hindi}})}};
}

Section lengths()
{
    const QString longWord = repeated(u"Donaudampfschifffahrtsgesellschaft"_s, 10'000);
    const QString longText = repeated(u"The words of this paragraph go on and on. "_s, 10'000);
    Table tall = table(u"A row taller than a page"_s,
                       {column(u"Short"_s, 1), column(u"Long"_s, 3), column(u"Word"_s, 1)},
                       {{u"before"_s, u"a row before"_s, u"x"_s},
                        {u"tall"_s, longText, longWord.left(2000)},
                        {u"after"_s, u"a row after"_s, u"y"_s}});
    return {u"2"_s,
            u"Lengths"_s,
            {body({point(longText, u"P1"_s)}), body({point(longWord, u"P2"_s)}),
             Heading{longText.left(400)}, bullets({point(longText.left(3000), u"P3"_s)}),
             Facts{{{longText.left(300), point(longText.left(600), u"P1"_s)},
                    {u"Word"_s, point(longWord.left(400), u"P1"_s)}}},
             Missing{longText.left(5000), {point(longWord.left(3000), u"P2"_s)}}, tall}};
}

Section oddities()
{
    Table wide{u"Thirty columns"_s, {}, {{}}};
    for (int number = 1; number <= 30; ++number) {
        wide.columns.append(column(u"Column %1"_s.arg(number), number % 4));
        wide.rows[0].append({point(u"Value %1"_s.arg(number), u"P1"_s), Cell::Tone::Normal});
    }
    const QString controls = u"Tab\there, line\nbreak, form\ffeed, bell\a, nul"_s + QChar(u'\0')
        + u"end, lone surrogate "_s + QChar(0xD800) + u", and <b>markup</b> & \"quotes\"."_s;
    return {u"3"_s,
            u"Oddities"_s,
            {body({}), body({{u""_s, {}}}), bullets({}), Facts{}, Missing{}, Table{}, Heading{},
             table(u"No rows"_s, {column(u"Empty"_s, 1)}, {}), wide,
             body({point(controls, u"P1"_s)}), body({point(repeated(u"   "_s, 500), u"P1"_s)}),
             body({point(u"x"_s + QString(QChar(0x0301)).repeated(300), u"P1"_s)})}};
}

} // namespace

Report demandingReport()
{
    Report report = sampleReport();
    report.cover.organisation = repeated(u"Gesellschaft für Zusammenarbeit "_s, 600);
    report.cover.title = u"Strategy, стратегия, الاستراتيجية, 战略 🚀"_s;
    report.cover.authors = repeated(u"Practice innovation group, "_s, 900);
    report.cover.classification = repeated(u"Internal "_s, 300);
    report.sections
        = {scripts(), lengths(), {u"4"_s, u"A section with nothing in it"_s, {}}, oddities()};
    report.sections.append({{}, {}, {Heading{u"A section without number or title"_s}}});
    return report;
}

} // namespace support
