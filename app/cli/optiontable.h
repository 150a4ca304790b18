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

enum class OptionGroup {
    Accounts,
    Encryption,
    SignIn,
    Presets,
    FolderChoice,
    FolderNames,
    FolderWork,
    MessageChoice,
    Identity,
    Content,
    Flags,
    Deletion,
    Run,
    Limits,
    Report,
    Tracing
};

enum class OptionSecrecy { Public, Secret };

/// Whose option it is. One of our own never makes an abbreviation ambiguous that imapsync understands.
enum class OptionOrigin { Imapsync, Ours };

/// What the program makes of an option.
enum class OptionHandling {
    Works,
    OnlyOn,    ///< On is what happens anyway; the negation is refused until it is done.
    OnlyOff,   ///< The other way round.
    Pointless, ///< Accepted, with one line that says why it changes nothing here.
    Later,     ///< Refused by name: the engine cannot do it yet.
    Never      ///< Refused for good, with the reason.
};

/// One row of the table: all that parser, help text and manual know about an option.
struct OptionRow
{
    const char *name; ///< A final '#' stands for two options, one ending in 1 and one in 2.
    OptionType type;
    OptionGroup group;
    OptionHandling handling;
    const char *valueName; ///< For the help text; empty for flags.
    const char *help; ///< Untranslated, context "CommandLine". Why not, for Pointless and Never.
    const char *aliases = ""; ///< Further names, separated by blanks.
    OptionSecrecy secrecy = OptionSecrecy::Public;
    OptionOrigin origin = OptionOrigin::Imapsync;
};

/// Every option of imapsync 2.229 and our own ones, in the order of the help text.
std::span<const OptionRow> optionTable();

/// "Folders: which ones", and so on.
QString titleOf(OptionGroup group);

/// The row's text for people, with X for the side.
QString helpOf(const OptionRow &row);

/// "--[no]ssl1|2" or "--host1|2 HOST"
QString synopsisOf(const OptionRow &row);

/// One name as it can stand on the command line.
struct OptionName
{
    QString spelled; ///< As documented; compared ignoring case.
    const OptionRow *row = nullptr;
    QString canonical; ///< Key of the value, such as "host1".
    OptionType type = OptionType::Text;
    bool negated = false;

    /// Several spellings of one option are never ambiguous among each other.
    bool isSameOptionAs(const OptionName &other) const
    {
        return canonical == other.canonical && negated == other.negated;
    }
};

/// Every spelling of every option, refused ones included: abbreviations have to be as ambiguous
/// here as they are with imapsync, or a script would mean something else.
const QList<OptionName> &optionNames();

} // namespace Mailhaul::Cli
