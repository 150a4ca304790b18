// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/helptext.h"

#include "app/cli/optiontable.h"
#include "app/cli/text.h"

#include <QStringList>

#include <algorithm>
#include <initializer_list>
#include <optional>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

constexpr qsizetype width = 80;
constexpr qsizetype textColumn = 24;

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

/// Options that need no text here: what imapsync has and this program does not act on.
bool isExplained(const OptionRow &row)
{
    switch (row.handling) {
    case OptionHandling::Works:
        return true;
    case OptionHandling::OnlyOn:
    case OptionHandling::OnlyOff:
    case OptionHandling::Pointless:
    case OptionHandling::Later:
    case OptionHandling::Never:
        return false;
    }
    Q_UNREACHABLE_RETURN(true);
}

QString entry(const OptionRow &row)
{
    QString result = "  "_L1 + synopsisOf(row);
    const QStringList lines = wrapped(helpOf(row), width - textColumn);
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

/// The names of all options that are handled in one of these ways, separated by blanks.
QString namesOf(std::initializer_list<OptionHandling> handlings)
{
    QStringList names;
    for (const OptionRow &row : optionTable()) {
        if (std::ranges::find(handlings, row.handling) == handlings.end())
            continue;
        QString name = QString::fromLatin1(row.name).replace("#"_L1, "1|2"_L1);
        if (row.handling == OptionHandling::OnlyOn)
            name = "no"_L1 + name;
        names += "--"_L1 + name;
    }
    return names.join(u' ');
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
        if (!isExplained(row))
            continue;
        if (group != row.group) {
            group = row.group;
            result += u'\n' + titleOf(row.group) + "\n"_L1;
        }
        result += entry(row);
    }
    result += u'\n'
              + paragraph(Text::tr("Accepted, and without effect here:") + u' '
                          + namesOf({OptionHandling::Pointless}));
    result += u'\n'
              + paragraph(Text::tr("Known from imapsync, and refused so far:") + u' '
                          + namesOf({OptionHandling::Later, OptionHandling::OnlyOn,
                                     OptionHandling::OnlyOff, OptionHandling::Never}));
    result += u'\n'
              + paragraph(Text::tr(
                  "Add --dry to see what would happen. A copy that was interrupted goes on when "
                  "the same command is given again. Names can be shortened as long as they "
                  "are unambiguous. X stands for 1 or 2."));
    return result;
}

} // namespace Mailhaul::Cli
