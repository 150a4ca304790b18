// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <span>

namespace Mailhaul::Cli {

/// What follows an option's name.
enum class OptionType {
    Flag,          ///< Nothing.
    NegatableFlag, ///< Nothing; --noNAME and --no-NAME say the opposite.
    Integer,
    Real,
    Text,
    TextList,    ///< Text; may be given again, and the values add up.
    KeyValueList ///< KEY=VALUE; may be given again.
};

enum class OptionGroup { Accounts, Encryption, SignIn, Folders, Run, Report };

enum class OptionSecrecy { Public, Secret };

/// One row of the table: all that the parser and the help text know about an option.
struct OptionRow
{
    const char *name; ///< A final '#' stands for two options, one ending in 1 and one in 2.
    OptionType type;
    OptionGroup group;
    const char *valueName; ///< For the help text; empty for flags.
    const char *help;      ///< Untranslated, context "CommandLine".
    OptionSecrecy secrecy = OptionSecrecy::Public;
};

/// The options that this program knows, in the order of the help text.
std::span<const OptionRow> optionTable();

/// One name as it can stand on the command line.
struct OptionName
{
    QString spelled;      ///< As documented; compared ignoring case.
    const OptionRow *row; ///< Null: imapsync knows it, this program not yet.
    QString canonical;    ///< Key of the value, such as "host1".
    OptionType type = OptionType::Text;
    bool negated = false;

    /// Several spellings of one option are never ambiguous among each other.
    bool isSameOptionAs(const OptionName &other) const
    {
        return canonical == other.canonical && negated == other.negated;
    }
};

/// Every spelling of every option, those of imapsync that are not supported included: abbreviations
/// have to be as ambiguous here as they are there, or a script would mean something else.
const QList<OptionName> &optionNames();

} // namespace Mailhaul::Cli
