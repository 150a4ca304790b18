// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/eventprinter.h"

#include "app/cli/formats.h"
#include "app/cli/text.h"
#include "core/report/sentences.h"

using namespace Qt::StringLiterals;

// The lines about what is left out, deleted and repaired.
namespace Mailhaul::Cli {

namespace {

QString hostName(Side side)
{
    return side == Side::Source ? u"Host1"_s : u"Host2"_s;
}

QString reasonText(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::Size:
        return u"because of its size (--maxsize, --minsize, --appendlimit)"_s;
    case LeftOutReason::CrossDuplicate:
        return u"because it is in another folder of host2 (--skipcrossduplicates)"_s;
    case LeftOutReason::Pattern:
        return u"because it matches --skipmess"_s;
    case LeftOutReason::LineLength:
        return u"because of its longest line (--maxlinelength, --minmaxlinelength)"_s;
    case LeftOutReason::Empty:
        return u"because nothing is left of it"_s;
    case LeftOutReason::Command:
        return u"because a command of --pipemess or --maxlinelengthcmd failed"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString keyText(const MessageKey &key)
{
    return QString::number(key.digest[0], 16).rightJustified(16, u'0')
           + QString::number(key.digest[1], 16).rightJustified(16, u'0');
}

QString repairText(RepairStep step)
{
    switch (step) {
    case RepairStep::Keywords:
        return u"without its keywords"_s;
    case RepairStep::Text:
        return u"with its line ends, NULs and over-long lines mended"_s;
    case RepairStep::Attachment:
        return u"unchanged as an attachment of another message"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace

void EventPrinter::operator()(const Happened::MessageLeftOut &event)
{
    ++m_messagesDone;
    m_log.line(u"msg %1/%2 {%3} is skipped %4"_s.arg(rawText(event.source))
                   .arg(event.uid)
                   .arg(event.size)
                   .arg(reasonText(event.reason)));
}

void EventPrinter::operator()(const Happened::MessageDeleted &event)
{
    const QString host = hostName(event.side);
    const QString message = rawText(event.folder) + u'/' + QString::number(event.deletion.uid);
    switch (event.deletion.reason) {
    case DeletionReason::Copied:
        m_log.line(u"%1: %2 marking deleted%3%4"_s.arg(
            host, message,
            m_settings.request.options.deletions.markedFromSource ? u" and expunged"_s : QString(),
            dryNote()));
        return;
    case DeletionReason::Marked:
        m_log.line(
            u"%1: %2 was marked \\Deleted and is expunged%3"_s.arg(host, message, dryNote()));
        return;
    case DeletionReason::Duplicate:
        m_log.line(u"%1: msg %2 marked \\Deleted [duplicate] on host2 [%3]%4"_s.arg(
            host, message, keyText(event.deletion.key), dryNote()));
        return;
    case DeletionReason::Stray:
        m_log.line(u"%1: msg %2 marked \\Deleted on host2 [%3]%4"_s.arg(
            host, message, keyText(event.deletion.key), dryNote()));
        return;
    }
    Q_UNREACHABLE();
}

void EventPrinter::operator()(const Happened::FolderExpunged &event)
{
    const QString host = hostName(event.side);
    const QString folder = bracketed(event.folder);
    if (!event.messages) {
        m_log.line(u"%1: Expunging folder %2%3"_s.arg(host, folder, dryNote()));
        return;
    }
    if (*event.messages > 0) {
        m_log.line(u"%1: UidExpunging %2 message(s) in folder %3%4"_s.arg(host)
                       .arg(*event.messages)
                       .arg(folder, dryNote()));
        return;
    }
    m_log.line(Text::tr("%1: the messages deleted in folder %2 stay there, marked, because the "
                        "server cannot remove only these (no UIDPLUS). --expunge2 removes "
                        "everything that is marked.")
                   .arg(host, folder));
}

void EventPrinter::operator()(const Happened::FolderDeleted &event)
{
    m_log.line(u"%1: Deleting folder %2"_s.arg(hostName(event.side), bracketed(event.name)));
    m_log.line(
        u"%1: Deleted folder %2%3"_s.arg(hostName(event.side), bracketed(event.name), dryNote()));
}

void EventPrinter::operator()(const Happened::MessageRepaired &event)
{
    m_log.line(
        u"msg %1/%2 was refused by host2 (%3) and copied to %4 %5"_s.arg(rawText(event.source))
            .arg(event.uid)
            .arg(event.refusal.serverText.simplified(), rawText(event.target),
                 repairText(event.step)));
}

void EventPrinter::operator()(const Happened::MessagePutAside &event)
{
    m_log.line(
        u"msg %1/%2 is saved as %3"_s.arg(rawText(event.source)).arg(event.uid).arg(event.file));
}

void EventPrinter::operator()(const Happened::RightsCopied &event)
{
    m_log.line(u"Host2: folder %1 rights of %2 set to [%3]%4"_s.arg(
        bracketed(event.folder), QString::fromUtf8(event.identifier),
        QString::fromLatin1(event.rights), dryNote()));
}

void EventPrinter::operator()(const Happened::CommandComplained &event)
{
    m_log.line(u"msg %1/%2 {%3} STDERR of %4: %5"_s.arg(rawText(event.source))
                   .arg(event.uid)
                   .arg(event.size)
                   .arg(event.command, event.text));
}

void EventPrinter::operator()(const Happened::PaceKept &event)
{
    m_log.line(u"sleeping %1 s"_s.arg(double(event.pause.count()) / 1000, 0, 'f', 2));
}

} // namespace Mailhaul::Cli
