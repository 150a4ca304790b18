// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/eventlog.h"

#include "core/base/errorword.h"
#include "core/base/logging.h"
#include "core/report/problemword.h"

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

QLatin1StringView sideOf(Side side)
{
    return side == Side::Source ? "source"_L1 : "destination"_L1;
}

QString named(const Imap::MailboxName &name)
{
    return u'[' + name.display() + u']';
}

QString reasonOf(const Error &error)
{
    const QString word = wordFor(error.code).text();
    return error.serverText.isEmpty() ? word : u"%1 (%2)"_s.arg(word, error.serverText);
}

struct LineWriter
{
    void operator()(const Happened::SignedIn &event) const
    {
        qCInfo(logRun).noquote() << sideOf(event.side) << "signed in at" << event.host << "port"
                                 << event.port
                                 << (event.encrypted ? "encrypted:" : "in clear text:")
                                 << event.greeting;
    }
    void operator()(const Happened::QuotaTold &event) const
    {
        qCInfo(logRun).noquote() << "destination has used" << event.usedBytes << "of"
                                 << event.limitBytes << "bytes";
    }
    void operator()(const Happened::FoldersListed &event) const
    {
        qCInfo(logRun).noquote() << sideOf(event.side) << "has" << event.tree.folders.size()
                                 << "folders";
    }
    void operator()(const Happened::FoldersPlanned &event) const
    {
        qCInfo(logRun).noquote() << event.plan.entries.size() << "folders are to be copied,"
                                 << event.plan.skipped.size() << "are left out";
    }
    void operator()(const Happened::FolderChanged &event) const
    {
        const bool isNew = event.what == Happened::FolderChanged::What::Created;
        qCInfo(logRun).noquote() << "destination:" << named(event.name)
                                 << (isNew ? "created" : "subscribed");
    }
    void operator()(const Happened::FolderStarted &event) const
    {
        qCInfo(logRun).noquote() << "folder" << event.number << "of" << event.total
                                 << "begins in lane" << event.lane << named(event.entry.source.name)
                                 << "to" << named(event.entry.target);
    }
    void operator()(const Happened::FolderCompared &event) const
    {
        qCInfo(logRun).noquote() << "folder" << named(event.entry.source.name) << "has"
                                 << event.sourceMessages << "messages, its target"
                                 << event.destinationMessages << "- to copy" << event.toCopy
                                 << "already there" << event.alreadyThere << "left out"
                                 << event.leftOut << "repeated" << event.sourceDuplicates;
    }
    void operator()(const Happened::FolderFinished &event) const
    {
        qCInfo(logRun).noquote() << "folder" << named(event.source)
                                 << (event.complete ? "is complete" : "is not complete");
    }
    void operator()(const Happened::FolderExpunged &event) const
    {
        qCInfo(logRun).noquote() << sideOf(event.side) << "expunged" << event.messages.value_or(-1)
                                 << "messages in" << named(event.folder);
    }
    void operator()(const Happened::FolderDeleted &event) const
    {
        qCInfo(logRun).noquote() << sideOf(event.side) << "folder deleted" << named(event.name);
    }
    void operator()(const Happened::MessageRepaired &event) const
    {
        qCInfo(logRun).noquote() << "message" << event.uid << "of" << named(event.source)
                                 << "taken after repair step" << int(event.step);
    }
    void operator()(const Happened::MessagePutAside &event) const
    {
        qCInfo(logRun).noquote() << "message" << event.uid << "of" << named(event.source)
                                 << "kept in" << event.file;
    }
    void operator()(const Happened::RightsCopied &event) const
    {
        qCInfo(logRun).noquote() << "rights of" << named(event.folder) << "set for"
                                 << QString::fromUtf8(event.identifier);
    }

    void operator()(const Happened::MessageCopied &event) const
    {
        qCDebug(logRun).noquote() << "message" << event.uid << "of" << named(event.source) << "size"
                                  << event.size << "copied to" << named(event.target) << "as"
                                  << event.newUid;
    }
    void operator()(const Happened::MessageLeftOut &event) const
    {
        qCDebug(logRun).noquote() << "message" << event.uid << "of" << named(event.source)
                                  << "left out, reason" << int(event.reason);
    }
    void operator()(const Happened::MessageDeleted &event) const
    {
        qCDebug(logRun).noquote() << sideOf(event.side) << "message" << event.deletion.uid
                                  << "deleted in" << named(event.folder);
    }
    void operator()(const Happened::CommandComplained &event) const
    {
        qCWarning(logRun).noquote()
            << "a command complained about message" << event.uid << "of" << named(event.source);
    }
    void operator()(const Happened::PaceKept &event) const
    {
        qCDebug(logRun).noquote() << "pause of" << event.pause.count() << "ms to keep the pace";
    }

    void operator()(const Happened::Reconnecting &event) const
    {
        qCWarning(logRun).noquote()
            << sideOf(event.side) << "connection lost:" << reasonOf(event.reason) << "- next try in"
            << event.pause.count() << "ms";
    }
    void operator()(const Happened::Waiting &event) const
    {
        qCWarning(logRun).noquote()
            << sideOf(event.side) << "wants a pause:" << reasonOf(event.reason) << "- going on in"
            << event.pause.count() << "ms";
    }
    void operator()(const Happened::TryingAgain &event) const
    {
        qCWarning(logRun).noquote()
            << "folder" << named(event.entry.source.name) << "is tried once more after"
            << event.withdrawn.size() << "problems";
    }
    void operator()(const Happened::QuotaFull &event) const
    {
        qCWarning(logRun).noquote()
            << "paused until destination has room:" << reasonOf(event.reason);
    }
    void operator()(const Happened::FolderMissing &event) const
    {
        qCWarning(logRun).noquote() << "source has no folder" << named(event.name);
    }
    void operator()(const Happened::FolderLeftOut &event) const
    {
        qCInfo(logRun).noquote() << "folder" << named(event.name)
                                 << "is left out: no message of it is wanted";
    }
    void operator()(const Happened::SearchUnable &event) const
    {
        qCWarning(logRun).noquote() << sideOf(event.side) << "does not find all messages by search";
    }
    void operator()(const Happened::JournalUnavailable &event) const
    {
        qCWarning(logRun).noquote() << "the journal cannot be used:" << reasonOf(event.reason);
    }
};

} // namespace

void logEvent(const MigrationEvent &event)
{
    std::visit(LineWriter{}, event);
}

void logProblem(const Problem &problem)
{
    QString text = u"problem %1 at %2"_s.arg(wordFor(problem.what).text(), sideOf(problem.side));
    if (!problem.folder.isEmpty())
        text += " folder "_L1 + named(problem.folder);
    if (problem.uid != 0)
        text += u" message %1 size %2"_s.arg(problem.uid).arg(problem.size);
    if (problem.error.place.connection != 0)
        text += u" connection C%1"_s.arg(problem.error.place.connection);
    qCCritical(logRun).noquote() << text << reasonOf(problem.error);
}

} // namespace Mailhaul
