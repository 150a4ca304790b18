// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ordinarywords.h"

#include <QSet>
#include <QStringList>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> &ordinary()
{
    static const QSet<QString> words = [] {
        const QString text =
            u"a about above access account accounts acl active actually address administrator "
            u"after "
            "again all allowed already also an and announced another answer answered any append "
            "application are arguments as asked at authenticate authenticated authentication "
            "authorization available back backend backoff bad bandwidth bare be because been "
            "before "
            "begins being below body busy but by bye bytes call can cannot cant capability change "
            "changed character characters check child children client close closed closing code "
            "command commands completed compression connect connected connecting connection "
            "connections contact contains content continue corrupt corrupted could couldnt create "
            "created credentials current data database date delete deleted denied device did didnt "
            "directory disabled disconnected disk do does doesnt domain done down due duplicate "
            "empty enabled encoding encrypted encryption end endless error errors exceed exceeded "
            "exceeds exist existing exists expired expunge expunged extra fail failed failure "
            "fatal "
            "fetch file filter filtered first flag flags folder folders for format found free from "
            "full gone greeting had has have header headers hierarchy how id idle if imap in "
            "inactivity inbox incorrect index input insufficient internal into invalid ip is it "
            "its "
            "keyword keywords label labels large larger later length less letters like limit "
            "limitation limited limits line lines linefeed list literal load local lock locked log "
            "logged logging login logout long longer lookup lost mail mailbox mailboxes "
            "maintenance "
            "malformed many max maximum may memory message messages method microseconds "
            "milliseconds "
            "mime minutes missing modified more moved must name names namespace necessary need "
            "network new next no nonexistent not nothing now nul null number of off ok old on once "
            "one only open operation option or other out over oauth password per perform permanent "
            "permanently permission permissions permitted please policy port possible predefined "
            "prefix preauth privacy problem processing prohibited protocol provided quota range "
            "rate "
            "reach reached reached read ready reason receive received recipient reconnect "
            "reference "
            "refused reject rejected rejecting relay remote rename repeat request requested "
            "requests "
            "require required requires resource resources response retry right rights root running "
            "same search second seconds secure select selected send sent separator sequence server "
            "servers service session sessions set shared should shutdown shutting sign "
            "simultaneous "
            "size slow software some sorry space specific specified started starttls state status "
            "still stop storage store stored subscribe subscribed subscription success successful "
            "successfully such suggested suspended syntax system temporarily temporary than that "
            "the "
            "their them there these this throttled till time timed timeout times tls to token too "
            "transient try trycreate type uid unable unavailable unencrypted unexpected unknown "
            "unrecognized unsupported until up update upgrade use used user username users using "
            "valid validity value version virus wait was way web were when which while will window "
            "with without write wrong you your"_s;
        const QStringList list = text.split(u' ');
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return words;
}

/// "doesn't" is "doesnt" in the list.
QString plain(QStringView word)
{
    QString result = word.toString().toLower();
    return result.remove(u'\'').remove(u'\u2019');
}

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == u'\'' || character == u'\u2019'
           || character == u'@' || character == u'_' || character.isSurrogate()
           || character.isMark();
}

} // namespace

QString onlyOrdinaryWords(const QString &text)
{
    QStringList shown;
    const auto leaveOut = [&shown] {
        if (shown.isEmpty() || shown.constLast() != u"…"_s)
            shown.append(u"…"_s);
    };
    for (qsizetype at = 0; at < text.size();) {
        if (!isWordCharacter(text.at(at))) {
            ++at;
            continue;
        }
        const qsizetype begin = at;
        while (at < text.size() && isWordCharacter(text.at(at)))
            ++at;
        const QStringView word = QStringView(text).sliced(begin, at - begin);
        if (ordinary().contains(plain(word)))
            shown.append(word.toString());
        else
            leaveOut();
    }
    return shown.join(u' ');
}

} // namespace Mailhaul
