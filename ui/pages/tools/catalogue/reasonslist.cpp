// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/catalogue/reasonslist.h"

#include "ui/pages/tools/catalogue/fitwords.h"
#include "ui/pages/tools/catalogue/verdictsign.h"
#include "ui/support/toollabels.h"
#include "ui/widgets/linkedtext.h"
#include "ui/widgets/widgets.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString ToProfile = u"profile"_s;
const QString ToField = u"field"_s;

QString linkHtml(const QString &target, const QString &text)
{
    return u"<a href='%1'>%2</a>"_s.arg(target, text.toHtmlEscaped());
}

QString reasonHtml(const core::FitReason &reason, const core::Platform &platform)
{
    QStringList links;
    if (reason.need.field)
        links.append(linkHtml(ToProfile, nameOf(*reason.need.field)));
    links.append(linkHtml(ToField, nameOf(reason.field)));
    return u"%1<br>%2"_s.arg(reasonSentence(reason, platform).toHtmlEscaped(),
                             ReasonsList::tr("See: %1").arg(links.join(u" · "_s)));
}

} // namespace

ReasonsList::ReasonsList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QVBoxLayout(this))
{
    m_list->setContentsMargins({});
    m_list->setSpacing(space(2));
}

ReasonsList::Row ReasonsList::makeRow()
{
    const int number = int(m_rows.size());
    Row row{new QWidget(this), new VerdictSign(this), new LinkedText(this)};
    row.text->setObjectName(u"reason%1"_s.arg(number));
    connect(row.text, &QLabel::linkActivated, this,
            [this, number](const QString &link) { follow(number, link); });
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins({});
    line->setSpacing(space(2));
    line->addWidget(row.sign, 0, Qt::AlignTop);
    line->addWidget(row.text, 1);
    m_list->addWidget(row.widget);
    return row;
}

void ReasonsList::setReasons(const QList<core::FitReason> &reasons, const core::Platform &platform)
{
    m_reasons = reasons;
    while (m_rows.size() < reasons.size())
        m_rows.append(makeRow());
    for (int i = 0; i < m_rows.size(); ++i) {
        const bool used = i < reasons.size();
        m_rows[i].widget->setVisible(used);
        if (!used)
            continue;
        m_rows[i].sign->setVerdict(verdictOf(reasons[i].direction));
        m_rows[i].sign->setToolTip(nameOf(reasons[i].direction));
        m_rows[i].text->setHtml(reasonHtml(reasons[i], platform));
        m_rows[i].text->setAccessibleName(
            u"%1: %2"_s.arg(nameOf(reasons[i].direction), reasonSentence(reasons[i], platform)));
    }
}

void ReasonsList::follow(int row, const QString &link)
{
    const core::FitReason reason = m_reasons.value(row);
    if (link == ToField)
        Q_EMIT fieldWanted(reason.field);
    else if (const auto place = placeOf(reason.need))
        Q_EMIT placeWanted(*place);
}

} // namespace ui
