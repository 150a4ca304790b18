// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/audit/auditresult.h"
#include "core/plan/options.h"

#include <QObject>
#include <QThread>

namespace Mailhaul {

/// Which readers an audit may use.
enum class AuditReaders {
    Independent, ///< KIMAP wherever it can, else the engine.
    EngineOnly
};

struct AuditRequest
{
    Account source, destination;
    /// As in the copy: which folder belongs to which is decided by the same rules.
    Options options;
    AuditDepth depth = AuditDepth::Headers;
    AuditReaders readers = AuditReaders::Independent;
    /// As in MigrationRequest. A journal helps to tell what had to be copied and takes the result, but
    /// none is needed: another program may have made the copy.
    QString journalFolder;
};

struct AuditProgress
{
    int foldersDone = 0, foldersTotal = 0;
    qint64 messagesDone = 0, messagesTotal = 0; ///< Of the old account, as far as known.
    qint64 findings = 0;
    QString currentFolder; ///< Of the old account, for people.
};

class AuditRun;

/// Reads both accounts afresh and compares them, in a thread of its own. Nothing is written to either
/// account. One Audit makes one audit; everything ends with finished().
class Audit final : public QObject
{
    Q_OBJECT

public:
    explicit Audit(QObject *parent = nullptr);
    ~Audit() override; ///< Cancels first if still running, and waits.

    void start(const AuditRequest &request);
    /// Ends it soon; finished() follows, with the verdict NotProved.
    void cancel();
    bool isRunning() const { return m_isRunning; }

signals:
    void progressed(const Mailhaul::AuditProgress &progress); ///< At most ten times a second.
    void finished(const Mailhaul::AuditResult &result);       ///< Exactly once after start().

private:
    QThread m_thread;
    AuditRun *m_run = nullptr; ///< Lives in m_thread.
    bool m_isRunning = false;
};

} // namespace Mailhaul
