// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/eventprinter.h"

#include "app/cli/automaplines.h"
#include "app/cli/errortext.h"
#include "app/cli/formats.h"
#include "app/cli/sizereport.h"
#include "app/cli/text.h"
#include "core/report/sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

constexpr qsizetype nameWidth = 35;

QString hostName(Side side)
{
    return side == Side::Source ? u"Host1"_s : u"Host2"_s;
}

QString arrow(const Imap::MailboxName &source, const Imap::MailboxName &target)
{
    return bracketed(source).leftJustified(nameWidth) + " -> "_L1 + bracketed(target);
}

QString reasonText(TargetReason reason)
{
    switch (reason) {
    case TargetReason::SpecialUse:
        return u"--automap"_s;
    case TargetReason::Explicit:
        return u"--f1f2"_s;
    case TargetReason::SameName:
    case TargetReason::Renamed:
        break;
    }
    return {};
}

} // namespace

void EventPrinter::print(const MigrationEvent &event)
{
    if (!hasEnded())
        std::visit(*this, event);
}

bool EventPrinter::hasEnded() const
{
    return m_hasPlan && (m_settings.end != RunEnd::AfterEverything || m_plan.refusal);
}

QString EventPrinter::dryNote() const
{
    return isDry() ? u"\t(not really since --dry mode)"_s : QString();
}

QString EventPrinter::eta() const
{
    if (!m_messagesTotal || m_settings.sizesAtStart == Output::Left)
        return {};
    const qint64 left = qMax<qint64>(0, *m_messagesTotal - m_messagesDone);
    // In a dry run what was looked at stands for what was copied.
    const qint64 basis = qMax<qint64>(1, isDry() ? m_messagesDone : m_messagesCopied);
    const qint64 seconds = m_sinceLoop.elapsed() * left / basis / 1000;
    return u"ETA: %1  %2 s  %3/%4 msgs left"_s
        .arg(textForDate(QDateTime::currentDateTime().addSecs(seconds)))
        .arg(seconds)
        .arg(left)
        .arg(*m_messagesTotal);
}

void EventPrinter::operator()(const Happened::SignedIn &event)
{
    const QString host = hostName(event.side);
    const Account &account = m_settings.account(event.side);
    m_log.line(u"%1: connected to [%2] port [%3] %4"_s.arg(host, event.host)
                   .arg(event.port)
                   .arg(event.encrypted ? "with encryption"_L1 : "without encryption"_L1));
    m_log.line(u"%1 banner: %2"_s.arg(host, event.greeting));
    m_log.line(u"%1: success login on [%2] with user [%3]"_s.arg(host, event.host, account.user));
    m_log.line(u"%1 capability once authenticated: %2"_s.arg(host, event.capabilities.join(u' ')));
}

void EventPrinter::operator()(const Happened::QuotaTold &event)
{
    // imapsync's limit, beyond which a copy is likely to end halfway.
    constexpr double tooFull = 90;
    const double percent = 100.0 * double(event.usedBytes) / double(event.limitBytes);
    m_log.line(u"Host2: Quota current storage is %1 bytes. Limit is %2 bytes. So %3 % full"_s
                   .arg(event.usedBytes)
                   .arg(event.limitBytes)
                   .arg(percent, 0, 'f', 2));
    m_quotaLimit = event.limitBytes;
    if (percent <= tooFull)
        return;
    const Problem problem{
        .what = Problem::What::Run,
        .side = Side::Destination,
        .error = {.code = Error::Code::OverQuota,
                  .scope = Error::Scope::Account,
                  .serverText =
                      u"%1 % full: it is time to find a bigger place"_s.arg(percent, 0, 'f', 2)}};
    m_problems.append(problem);
    m_log.line(errorText(problem, m_settings.accounts()));
}

void EventPrinter::operator()(const Happened::FoldersListed &event)
{
    const QString host = hostName(event.side);
    const auto number = std::count_if(event.tree.folders.cbegin(), event.tree.folders.cend(),
                                      [](const Folder &folder) { return folder.selectable; });
    m_log.line(u"%1: found %2 folders."_s.arg(host).arg(number));
    m_log.line(u"%1: separator is [%2] and prefix is [%3]"_s.arg(
        host, QString::fromUtf8(event.tree.separator), QString::fromUtf8(event.tree.prefix)));
    (event.side == Side::Source ? m_source : m_destination) = event.tree;
}

void EventPrinter::operator()(const Happened::FoldersPlanned &event)
{
    m_plan = event.plan;
    m_hasPlan = true;
    m_messagesTotal = 0;
    for (const FolderPlanEntry &entry : std::as_const(m_plan.entries)) {
        if (m_messagesTotal && entry.source.considered)
            *m_messagesTotal += entry.source.considered->messages;
        else if (m_messagesTotal && entry.source.messages)
            *m_messagesTotal += *entry.source.messages;
        else
            m_messagesTotal.reset();
    }
    printFolderNames();
    if (m_plan.refusal)
        return;
    printTargets();
    printLeftOut();
    if (m_settings.end == RunEnd::AfterFolderLists || m_settings.end == RunEnd::AfterMapping) {
        m_log.line(m_settings.end == RunEnd::AfterMapping
                       ? u"Exiting because of option --justautomap"_s
                       : u"Exiting because of option --justfolderlists"_s);
        return;
    }
    const qsizetype total = m_plan.entries.size();
    const bool justSizes = m_settings.end == RunEnd::AfterSizes;
    if (justSizes || m_settings.sizesAtStart == Output::Shown) {
        m_log.line(u"++++ Calculating sizes of %1 folders on Host1 and Host2"_s.arg(total));
        m_log.lines(sizesAtStart(m_plan, m_destination));
    }
    if (justSizes) {
        m_log.line(u"Exiting because of option --justfoldersizes"_s);
        return;
    }
    warnOfQuota();
    m_log.line(u"++++ Looping on each one of %1 folders to sync"_s.arg(total));
    m_sinceLoop.start();
}

void EventPrinter::printFolderNames()
{
    m_log.line(u"++++ Listing folders"_s);
    m_log.line(
        u"All foldernames are presented between brackets like [X] where X is the foldername."_s);
    m_log.line(
        u"When a foldername has to be decoded to be read it is presented in the form [X] = [Y],"_s);
    m_log.line(u"where X is the name to use in options and Y the same name decoded."_s);
    for (const Side side : {Side::Source, Side::Destination}) {
        m_log.line(u"%1: folders list:"_s.arg(hostName(side)));
        const FolderTree &tree = side == Side::Source ? m_source : m_destination;
        for (const Folder &folder : tree.folders) {
            if (folder.selectable)
                m_log.line(bracketed(folder.name));
        }
    }
    m_log.line(u"Folders in host2 not in host1:"_s);
    for (const Folder &folder : std::as_const(m_destination.folders)) {
        if (folder.selectable && !m_source.find(folder.name))
            m_log.line(bracketed(folder.name));
    }
}

void EventPrinter::printPurposes()
{
    const Options &options = m_settings.request.options;
    if (options.specialUseMapping == SpecialUseMapping::Off)
        return;
    m_log.lines(automapLines(u"Host1"_s, m_source, options.sourcePrefix.value_or(m_source.prefix)));
    m_log.lines(automapLines(u"Host2"_s, m_destination,
                             options.destinationPrefix.value_or(m_destination.prefix)));
}

void EventPrinter::printTargets()
{
    printPurposes();
    m_log.line(u"Folders mapping, where a rule decides it:"_s);
    for (const FolderPlanEntry &entry : std::as_const(m_plan.entries)) {
        if (const QString reason = reasonText(entry.reason); !reason.isEmpty())
            m_log.line(arrow(entry.source.name, entry.target) + "  ("_L1 + reason + u')');
        if (!entry.refusedName.isEmpty()) {
            m_log.line(arrow(entry.source.name, entry.target)
                       + u"  (host2 cannot have a folder %1)"_s.arg(bracketed(entry.refusedName)));
        }
    }
    const auto &targets = m_settings.request.options.explicitTargets;
    for (auto it = targets.cbegin(); it != targets.cend(); ++it) {
        if (!m_source.find(it.key()))
            m_log.line(arrow(it.key(), it.value()) + "  (--f1f2, but host1 has no such folder)"_L1);
    }
}

void EventPrinter::printLeftOut()
{
    for (const SkippedFolder &folder : std::as_const(m_plan.skipped)) {
        switch (folder.reason) {
        case SkippedFolder::Reason::Empty:
            m_log.line(
                u"Host1: folder %1 is skipped because it is empty (--skipemptyfolders)"_s.arg(
                    bracketed(folder.source)));
            break;
        case SkippedFolder::Reason::CaseTwin:
            m_log.line(u"Host1: folder %1 is skipped because host2 has %2 (--nomixfolders)"_s.arg(
                bracketed(folder.source), bracketed(folder.target)));
            break;
        }
    }
}

void EventPrinter::warnOfQuota()
{
    if (!m_quotaLimit)
        return;
    qint64 bytes = 0;
    for (const FolderPlanEntry &entry : std::as_const(m_plan.entries))
        bytes += entry.source.bytes.value_or(0);
    if (bytes <= *m_quotaLimit)
        return;
    m_log.line(u"Host2: Quota limit will be exceeded! Over %1 % ( %2 bytes / %3 bytes )"_s
                   .arg(100.0 * double(bytes) / double(*m_quotaLimit), 0, 'f', 2)
                   .arg(bytes)
                   .arg(*m_quotaLimit));
}

void EventPrinter::operator()(const Happened::FolderChanged &event)
{
    switch (event.what) {
    case Happened::FolderChanged::What::Created:
        m_log.line(u"Creating folder %1 on host2"_s.arg(bracketed(event.name)));
        m_log.line(u"Created folder %1 on host2%2"_s.arg(bracketed(event.name), dryNote()));
        return;
    case Happened::FolderChanged::What::Subscribed:
        m_log.line(u"Host2: Subscribing to folder %1%2"_s.arg(bracketed(event.name), dryNote()));
        return;
    }
    Q_UNREACHABLE();
}

void EventPrinter::operator()(const Happened::FolderStarted &event)
{
    if (const QString text = eta(); !text.isEmpty())
        m_log.line(text);
    m_log.line("Folder "_L1 + counter(event.number, event.total) + u' '
               + arrow(event.entry.source.name, event.entry.target));
}

void EventPrinter::operator()(const Happened::FolderCompared &event)
{
    const QString source = bracketed(event.entry.source.name);
    const QString target = bracketed(event.entry.target);
    const auto tell = [this](const QString &host, const QString &folder, qint64 messages,
                             qint64 duplicates) {
        m_log.line(
            u"%1: folder %2 has %3 messages in total (mentioned by SELECT)"_s.arg(host, folder)
                .arg(messages));
        m_log.line(u"%1: folder %2 considering %3 messages"_s.arg(host, folder).arg(messages));
        m_log.line(u"%1: folder %2 selected %3 messages, duplicates %4"_s.arg(host, folder)
                       .arg(messages)
                       .arg(duplicates));
    };
    tell(u"Host1"_s, source, event.sourceMessages, event.sourceDuplicates);
    tell(u"Host2"_s, target, event.destinationMessages, event.destinationDuplicates);
    m_messagesDone += event.sourceMessages - event.toCopy - event.leftOut;
}

void EventPrinter::operator()(const Happened::MessageCopied &event)
{
    ++m_messagesDone;
    const QString from = rawText(event.source) + u'/' + QString::number(event.uid);
    if (isDry()) {
        m_log.line(u"msg %1 {%2} copying to %3 \t(not really since --dry mode) %4"_s.arg(from)
                       .arg(event.size)
                       .arg(rawText(event.target), eta()));
        return;
    }
    ++m_messagesCopied;
    m_bytesCopied += event.size;
    const double seconds = qMax(0.001, double(m_sinceLoop.elapsed()) / 1000);
    const QString size = u"{%1}"_s.arg(event.size);
    const QString to =
        rawText(event.target) + u'/' + (event.newUid ? QString::number(event.newUid) : QString());
    m_log.line("msg "_L1 + from + u' ' + size.leftJustified(18) + " copied to "_L1
               + to.leftJustified(18) + u' '
               + QString::number(double(m_messagesCopied) / seconds, 'f', 2) + " msgs/s  "_L1
               + QString::number(double(m_bytesCopied) / 1024 / seconds, 'f', 3) + " KiB/s "_L1
               + textForSize(m_bytesCopied) + " copied "_L1 + eta());
}

void EventPrinter::operator()(const Happened::FolderFinished &event)
{
    if (!event.complete)
        m_log.line(u"Folder %1 is not complete on host2."_s.arg(bracketed(event.source)));
}

void EventPrinter::operator()(const Happened::Reconnecting &event)
{
    m_log.line(
        u"%1: connection lost. %2 Reconnecting in %3 s."_s
            .arg(hostName(event.side), sentenceFor(event.reason, m_settings.account(event.side)))
            .arg(double(event.pause.count()) / 1000));
}

void EventPrinter::operator()(const Happened::Waiting &event)
{
    m_log.line(
        u"%1: %2 Going on in %3 s."_s
            .arg(hostName(event.side), sentenceFor(event.reason, m_settings.account(event.side)))
            .arg(double(event.pause.count()) / 1000));
}

void EventPrinter::operator()(const Happened::TryingAgain &event)
{
    m_log.line(
        u"Trying once more what failed from Host1 folder %1 to Host2 folder %2 (%3 errors so "
        "far)"_s.arg(bracketed(event.entry.source.name), bracketed(event.entry.target),
                     QString::number(event.withdrawn.size())));
}

void EventPrinter::operator()(const Happened::QuotaFull &event)
{
    m_log.line(u"Host2: %1 Paused until there is room."_s.arg(
        sentenceFor(event.reason, m_settings.account(Side::Destination))));
}

void EventPrinter::operator()(const Happened::FolderMissing &event)
{
    m_log.line(u"Host1: warning! ignoring folder %1 because it is not in host1 folders list"_s.arg(
        bracketed(event.name)));
}

void EventPrinter::operator()(const Happened::FolderLeftOut &event)
{
    m_log.line(u"Host1: folder %1 is skipped because none of its messages is selected "
               "(--skipemptyfolders)"_s.arg(bracketed(event.name)));
}

void EventPrinter::operator()(const Happened::SearchUnable &event)
{
    m_log.line(
        u"%1: warning! SEARCH ALL does not find all messages of INBOX, so ages are those of the "
        "arrival on both sides, as with --noabletosearch"_s.arg(hostName(event.side)));
}

void EventPrinter::operator()(const Happened::JournalUnavailable &event)
{
    m_log.line(
        Text::tr("The journal cannot be used, so the copy goes on without it: %1 If this run is "
                 "interrupted, the next one compares all messages anew.")
            .arg(sentenceFor(event.reason, m_settings.request.source)));
}

} // namespace Mailhaul::Cli
