// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/helptext.h"

#include "app/cli/optiontable.h"
#include "app/cli/text.h"

#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

constexpr qsizetype width = 80;
constexpr qsizetype textColumn = 24;

QString groupTitle(OptionGroup group)
{
    switch (group) {
    case OptionGroup::Accounts:
        return Text::tr("Accounts");
    case OptionGroup::Encryption:
        return Text::tr("Encryption");
    case OptionGroup::SignIn:
        return Text::tr("Signing in");
    case OptionGroup::Folders:
        return Text::tr("Folders");
    case OptionGroup::Run:
        return Text::tr("The run");
    case OptionGroup::Report:
        return Text::tr("Output");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QStringList wrapped(const QString &text, qsizetype columns)
{
    QStringList lines = {QString()};
    const QStringList words = text.split(u' ');
    for (const QString &word : words) {
        if (lines.last().isEmpty())
            lines.last() = word;
        else if (lines.last().size() + 1 + word.size() <= columns)
            lines.last() += u' ' + word;
        else
            lines.append(word);
    }
    return lines;
}

QString paragraph(const QString &text)
{
    return wrapped(text, width).join(u'\n') + u'\n';
}

QString synopsis(const OptionRow &row)
{
    const QString name = QString::fromLatin1(row.name);
    const QString negation = row.type == OptionType::NegatableFlag ? u"[no]"_s : QString();
    const QString value = *row.valueName ? u' ' + QString::fromLatin1(row.valueName) : QString();
    if (!name.endsWith(u'#'))
        return "  --"_L1 + negation + name + value;
    return "  --"_L1 + negation + name.chopped(1) + "1|2"_L1 + value;
}

QString entry(const OptionRow &row)
{
    QString text = Text::tr(row.help);
    if (QLatin1StringView(row.name).endsWith(u'#'))
        text.replace(u'#', u'X');
    QString result = synopsis(row);
    const QStringList lines = wrapped(text, width - textColumn);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i == 0 && result.size() < textColumn)
            result = result.leftJustified(textColumn) + lines.at(i) + u'\n';
        else if (i == 0)
            result += u'\n' + QString(textColumn, u' ') + lines.at(i) + u'\n';
        else
            result += QString(textColumn, u' ') + lines.at(i) + u'\n';
    }
    return result;
}

} // namespace

QString helpText()
{
    QString result =
        paragraph(Text::tr("mailhaul-cli moves a mailbox from an old account (1) to a new one (2) "
                           "over IMAP. It takes the options of imapsync:"))
        + "\n"
          "  mailhaul-cli --host1 old.example.org --user1 alice --passfile1 old.txt \\\n"
          "               --host2 new.example.org --user2 alice --passfile2 new.txt\n"_L1;
    std::optional<OptionGroup> group;
    for (const OptionRow &row : optionTable()) {
        if (group != row.group) {
            group = row.group;
            result += u'\n' + groupTitle(row.group) + "\n"_L1;
        }
        result += entry(row);
    }
    result += u'\n'
              + paragraph(Text::tr(
                  "Add --dry to see what would happen. A copy that was interrupted goes on when "
                  "the same command is given again. Names can be shortened as long as they "
                  "are unambiguous. X stands for 1 or 2."));
    return result;
}

} // namespace Mailhaul::Cli
