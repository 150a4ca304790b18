// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/ledger.h"

#include <algorithm>

namespace Mailhaul {

void FolderLedger::planned(qint64 found, const MessagePlan &plan)
{
    m_found = found;
    m_repeated = plan.repeated.size();
    m_leftOutByPlan = plan.leftOut.size();
    m_alreadyThere = 0;
    for (const MessagePair &pair : plan.alreadyThere) {
        if (!m_copied.contains(pair.sourceUid))
            ++m_alreadyThere;
    }
}

void FolderLedger::settled(const SettledFolder &folder)
{
    m_found = folder.source.messages;
    m_repeated = folder.repeated;
    m_alreadyThere = folder.alreadyThere;
}

void FolderLedger::copied(const ScannedMessage &message, qint64 bytes)
{
    m_copied.insert(message.uid);
    m_failed.remove(message.uid);
    m_report.bytesCopied += bytes;
}

void FolderLedger::failed(Imap::Uid uid)
{
    m_failed.insert(uid);
}

void FolderLedger::vanished(Imap::Uid uid)
{
    m_vanished.insert(uid);
}

qint64 FolderLedger::done() const
{
    if (m_closedDone)
        return *m_closedDone;
    return m_copied.size() + m_failed.size() + m_vanished.size() + m_repeated + m_alreadyThere
           + m_leftOut.size() + m_leftOutByPlan;
}

FolderReport FolderLedger::report() const
{
    FolderReport report = m_report;
    if (m_closedDone)
        return report;
    // What was copied and then deleted by somebody is not in a later listing.
    report.balance.found = std::max(m_found, done());
    report.balance.copied = m_copied.size();
    report.balance.alreadyThere = m_alreadyThere;
    report.balance.repeated = m_repeated;
    report.balance.leftOut = m_leftOut.size() + m_leftOutByPlan;
    report.balance.failed = m_failed.size();
    report.balance.vanished = m_vanished.size();
    report.balance.notReached = report.balance.found - done();
    return report;
}

void FolderLedger::close()
{
    m_report = report();
    m_closedDone = done();
    m_sent = {};
    m_copied = {};
    m_failed = {};
    m_vanished = {};
    m_leftOut = {};
}

} // namespace Mailhaul
