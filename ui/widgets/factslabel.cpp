// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factslabel.h"

namespace Mailhaul {

using namespace Qt::StringLiterals;

FactsLabel::FactsLabel(const QString &objectName, QWidget *parent) : QLabel(parent)
{
    setObjectName(objectName);
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void FactsLabel::setFacts(const QList<Fact> &facts)
{
    QString rows;
    QStringList lines;
    for (const Fact &fact : facts) {
        //: A name and its value, such as "Folders: 12"
        const QString name = tr("%1:").arg(fact.name);
        rows += u"<tr><td style=\"padding-right: 1em\">%1</td><td>%2</td></tr>"_s.arg(
            name.toHtmlEscaped(), fact.value.toHtmlEscaped());
        lines.append(tr("%1 %2", "name with colon, value").arg(name, fact.value));
    }
    setText(u"<table>%1</table>"_s.arg(rows));
    setAccessibleName(lines.join(u'\n'));
}

} // namespace Mailhaul
