// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/imapsyncoptions.h"

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

// One word an option: names, separated by bars, and how it is used: "!" can be negated, "=" takes a
// value, nothing is a plain switch. "#" stands for 1 and 2.
constexpr auto words =
    // Accounts, encryption, signing in
    "domain#= debugssl= ssl#_ssl_version= inet4|ipv4 inet6|ipv6 authmd5! authmd5#! proxyauth# "
    "trylogin! "
    "oauthaccesstoken#= oauthdirect#= "
    // Presets
    "gmail# office# exchange# domino# noexclude noregexmess noregexflag nof1f2 "
    // Folders
    "folderrec= subscribed include= exclude= folderfirst= folderlast= checkfoldersexist! "
    "checkselectable! skipemptyfolders! subfolder#= justautomap! f1f2h= regextrans2= fixslash2! "
    "fixInboxINBOX! mixfolders! create_folder_old! subscribe! subscribeall|subscribe_all! "
    "delete2folders! delete2foldersonly= delete2foldersbutnot= delete1emptyfolders syncacls! "
    "justfoldersizes! "
    // Messages
    "maxsize= minsize= appendlimit= maxage= minage= search= search#= abletosearch! abletosearch#! "
    "checknoabletosearch! fetch_hash_set= skipmess= maxlinelength= maxlinelengthcmd= "
    "minmaxlinelength= debugmaxlinelength! checkmessageexists! useheader= skipheader= "
    "messageidnodomain! wholeheaderifneeded! skipsize! addheader! syncduplicates! "
    "skipcrossduplicates! debugcrossduplicates! useuid! usecache! cacheaftercopy! debugcache! "
    "fixcolonbug! regexmess= pipemess= pipemesscheck! disarmreadreceipts! truncmess= "
    "allowsizemismatch! syncinternaldates! idatefromheader! "
    // Flags and labels
    "regexflag= filterbuggyflags! flagscase! filterflags! syncflagsaftercopy! synclabels! "
    "resynclabels! debugflags! debuglabels! "
    // Deletion
    "delete1|delete! expunge1|expunge! expungeaftereach! delete2! delete2duplicates! uidexpunge2! "
    "expunge2! "
    // Behaviour and limits
    "dry1! keepalive#! compress#! reconnectretry#= split#= buffersize= fastio#! uid#! id! "
    "maxmessagespersecond= maxbytespersecond= maxbytesafter= maxsleep= exitwhenover= abort "
    "abortbyfile pidfile= pidfilelocking! tail! sigexit= sigreconnect= sigignore= tmpdir= "
    "exitonload! "
    "dockercontext! "
    // Report and debugging
    "emailreport#! emailreportfrom= justconnect! justbanner! justfolderlists! "
    "modulesversion|modules_version! releasecheck! debug! debugfolders! debugcontent! debugmemory! "
    "debuglist! debugsig! debugenv! debugcgi! debugdev! debugimap! debugimap#! debugsleep= "
    "simulong= "
    "var= tests testsdebug|tests_debug testsunit= testslive! testslive6! memorystress "_L1;

ImapsyncOption optionFrom(QString word)
{
    OptionType type = OptionType::Flag;
    if (word.endsWith(u'!'))
        type = OptionType::NegatableFlag;
    else if (word.endsWith(u'='))
        type = OptionType::Text;
    if (type != OptionType::Flag)
        word.chop(1);
    QStringList names = word.split(u'|');
    const QString name = names.takeFirst();
    return {name, names, type};
}

} // namespace

QList<ImapsyncOption> imapsyncOptions()
{
    QList<ImapsyncOption> options;
    const QStringList list = QString(words).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : list) {
        if (!word.contains(u'#')) {
            options.append(optionFrom(word));
            continue;
        }
        for (const auto side : {u'1', u'2'})
            options.append(optionFrom(QString(word).replace(u'#', side)));
    }
    return options;
}

} // namespace Mailhaul::Cli
