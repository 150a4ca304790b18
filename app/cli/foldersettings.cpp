// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/foldersettings.h"

#include "app/cli/formats.h"
#include "app/cli/patternoptions.h"
#include "app/cli/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

using Step = std::expected<void, Refusal>;

std::unexpected<Refusal> refused(const QString &sentence)
{
    return std::unexpected(Refusal{ExitCode::Usage, sentence});
}

/// Folder names are modified UTF-7, as in imapsync's listings; one that is plainly not is taken for
/// what a person reads.
Imap::MailboxName mailboxFrom(const QString &text)
{
    const bool isAscii =
        std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c < u'\x7f'; });
    return isAscii ? Imap::MailboxName(text.toLatin1()) : Imap::MailboxName::fromDisplay(text);
}

QList<Imap::MailboxName> mailboxesFrom(const QStringList &texts)
{
    QList<Imap::MailboxName> names;
    for (const QString &text : texts)
        names.append(mailboxFrom(text));
    return names;
}

Step readSeparator(const ParsedOptions &options, Side side, Options *target)
{
    const auto separator = options.text(sided(u"sep"_s, side));
    if (!separator)
        return {};
    if (separator->size() != 1 || separator->at(0) < u' ' || separator->at(0) > u'~') {
        return refused(Text::tr("%1 has to be one character, such as . or /.")
                           .arg("--"_L1 + sided(u"sep"_s, side)));
    }
    (side == Side::Source ? target->sourceSeparator : target->destinationSeparator) =
        separator->toLatin1();
    return {};
}

Step readExplicitTargets(const ParsedOptions &options, Options *target)
{
    const QStringList pairs = options.texts(u"f1f2"_s);
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1 || equals + 1 == pair.size()) {
            return refused(
                Text::tr("--f1f2 needs two full folder names with an equals sign between them, "
                         "such as Old=New, but is %1.")
                    .arg(pair));
        }
        target->explicitTargets.insert(mailboxFrom(pair.first(equals)),
                                       mailboxFrom(pair.sliced(equals + 1)));
    }
    return {};
}

/// imapsync takes letters, digits, - _ . / and blanks; also what modified UTF-7 is made of.
QByteArray subfolder(const ParsedOptions &options, const QString &name)
{
    QByteArray value = mailboxFrom(options.text(name).value_or(QString()).trimmed()).raw();
    erase_if(value, [](char byte) {
        const bool isLetter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        const bool isDigit = byte >= '0' && byte <= '9';
        return !isLetter && !isDigit && !QByteArrayView("-_./ &,+").contains(byte);
    });
    return value;
}

bool isOn(const ParsedOptions &options, const QString &name, bool byDefault)
{
    return options.flag(name).value_or(byDefault);
}

void readChoices(const ParsedOptions &options, FolderRules *rules)
{
    rules->trees = mailboxesFrom(options.texts(u"folderrec"_s));
    rules->first = mailboxesFrom(options.texts(u"folderfirst"_s));
    rules->last = mailboxesFrom(options.texts(u"folderlast"_s));
    if (isOn(options, u"subscribed"_s, false))
        rules->subscribedOnly = SubscribedOnly::On;
    if (!isOn(options, u"checkfoldersexist"_s, true))
        rules->absent = AbsentFolders::Tried;
    if (isOn(options, u"skipemptyfolders"_s, false))
        rules->empty = EmptyFolders::LeftOut;
    if (!isOn(options, u"fixslash2"_s, true))
        rules->slashes = ForeignSlashes::Kept;
    rules->caseTwins =
        isOn(options, u"mixfolders"_s, true) ? CaseTwins::AsServer : CaseTwins::LeftOut;
    if (isOn(options, u"create_folder_old"_s, false))
        rules->parents = ParentLevels::LeftToServer;
    if (isOn(options, u"subscribeall"_s, false))
        rules->subscribe = SubscribeRule::All;
    else if (!isOn(options, u"subscribe"_s, true))
        rules->subscribe = SubscribeRule::None;
    rules->liftedTree = subfolder(options, u"subfolder1"_s);
    rules->commonTop = subfolder(options, u"subfolder2"_s);
    for (const QString &name : {u"user1"_s, u"user2"_s, u"host1"_s, u"host2"_s}) {
        rules->variables.insert(name.toLatin1(), options.text(name).value_or(QString()).toUtf8());
    }
}

} // namespace

Step readFolderOptions(const ParsedOptions &options, Options *target)
{
    target->specialUseMapping =
        isOn(options, u"automap"_s, false) ? SpecialUseMapping::On : SpecialUseMapping::Off;
    target->onlyFolders = mailboxesFrom(options.texts(u"folder"_s));
    if (const Step step = readExplicitTargets(options, target); !step)
        return step;
    if (const auto prefix = options.text(u"prefix1"_s))
        target->sourcePrefix = prefix->toUtf8();
    if (const auto prefix = options.text(u"prefix2"_s))
        target->destinationPrefix = prefix->toUtf8();
    for (const Side side : {Side::Source, Side::Destination}) {
        if (const Step step = readSeparator(options, side, target); !step)
            return step;
    }
    readChoices(options, &target->folders);
    for (const auto &[name, patterns] : {std::pair(u"include"_s, &target->folders.include),
                                         std::pair(u"exclude"_s, &target->folders.exclude)}) {
        auto read = patternsOf(options, name);
        if (!read)
            return std::unexpected(read.error());
        *patterns = *read;
    }
    auto renaming = operatorsOf(options, u"regextrans2"_s);
    if (!renaming)
        return std::unexpected(renaming.error());
    target->folders.renaming = *renaming;
    return {};
}

Refusal refusalFor(const PlanRefusal &refusal)
{
    const QString folder = bracketed(refusal.folder);
    switch (refusal.reason) {
    case PlanRefusal::Reason::NoFolderExists:
        return {
            ExitCode::NoInput,
            Text::tr("No folder that was named with --folder or --folderrec is on host1, %1 for "
                     "example, so nothing was done. Names have to be full and in the right "
                     "case; --justfolderlists prints them.")
                .arg(folder)};
    case PlanRefusal::Reason::NoLiftedTree:
        return {ExitCode::NoSubfolder,
                Text::tr("The folder %1 of --subfolder1 is not on host1, so nothing was done. "
                         "--justfolderlists prints the names that are.")
                    .arg(folder)};
    case PlanRefusal::Reason::EmptyName:
        return {ExitCode::Usage,
                Text::tr("--regextrans2 leaves nothing of the name of folder %1, so nothing was "
                         "done. Leave the folder out with --exclude, or change the operator.")
                    .arg(folder)};
    }
    Q_UNREACHABLE_RETURN(Refusal());
}

} // namespace Mailhaul::Cli
