// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/enginefactory.h"

#include <QList>
#include <QPointer>
#include <QStringList>

#include <functional>

namespace Mailhaul::Test {

class FakeEngine;

/// Does nothing by itself: the test says what is found.
class FakeProbe final : public AccountProbe
{
    Q_OBJECT

public:
    explicit FakeProbe(FakeEngine &engine) : m_engine(engine) {}

    void start(const Account &account, CheckDepth depth) override;
    void cancel() override { isRunning = false; }

    void progress(const AccountSummary &summary) { emit progressed(summary); }
    void succeed(const AccountSummary &summary);
    void fail(const Error &error);

    Account account; ///< Of the last start().
    CheckDepth depth = CheckDepth::Folders;
    int starts = 0;
    bool isRunning = false;

private:
    FakeEngine &m_engine;
};

/// The test says what is found.
class FakeFinder final : public ServerFinder
{
    Q_OBJECT

public:
    void start(const QString &wanted) override
    {
        address = wanted;
        isRunning = true;
    }
    void cancel() override { isRunning = false; }

    void find(const DiscoveredServer &server)
    {
        isRunning = false;
        emit found(server);
    }
    void findNothing()
    {
        isRunning = false;
        emit notFound();
    }

    QString address;
    bool isRunning = false;
};

/// A browser that the test plays.
class FakeBrowserDoor final : public BrowserDoor
{
    Q_OBJECT

public:
    explicit FakeBrowserDoor(FakeEngine &engine) : m_engine(engine) {}

    std::optional<BrowserService> serviceFor(const QString &host) const override;
    QString setClient(const QString &serviceId, const QString &clientId,
                      const QString &clientSecret) override;
    void start(const QString &host, const QString &user) override;
    void cancel() override { isRunning = false; }
    std::shared_ptr<TokenSource> restore(const QString &host, const Secret &kept) override;

    void wait(const QUrl &link) { emit waiting(link); }
    void grant(const Secret &kept);
    void refuse(const Error &error);

    QString user;
    bool isRunning = false;

private:
    FakeEngine &m_engine;
};

/// Remembers in memory.
class FakeStore final : public AccountStore
{
    Q_OBJECT

public:
    explicit FakeStore(FakeEngine &engine) : m_engine(engine) {}

    QList<SavedAccount> accounts() const override;
    void remember(const SavedAccount &account, const Secret &secret, Done done) override;
    void loadSecret(const SavedAccount &account, Loaded done) override;
    void forget(const SavedAccount &account, Done done) override;
    QList<AcceptedCertificate> acceptedCertificates(const QString &host,
                                                    quint16 port) const override;
    void revokeCertificate(const AcceptedCertificate &certificate) override;
    void acceptCertificate(const QString &host, quint16 port,
                           const CertificateFacts &certificate) override;

private:
    FakeEngine &m_engine;
};

/// Writes down what it is asked to do; the test says how it goes.
class FakeDriver final : public MigrationDriver
{
    Q_OBJECT

public:
    explicit FakeDriver(FakeEngine &engine) : m_engine(&engine) {}
    ~FakeDriver() override;

    void start(const MigrationRequest &wanted) override;
    void pause() override { calls.append(QStringLiteral("pause")); }
    void resume() override { calls.append(QStringLiteral("resume")); }
    void stop() override { calls.append(QStringLiteral("stop")); }
    void setPace(const Pace &wanted) override { pace = wanted; }

    void tell(const QList<MigrationEvent> &events) { emit happened(events); }
    void report(const Report &report) { emit finished(report); }
    void progress(const Progress &snapshot) { emit progressed(snapshot); }
    void meet(const Problem &problem) { emit problemFound(problem); }

    MigrationRequest request;
    QStringList calls;
    Pace pace;

private:
    friend class FakeEngine;
    FakeEngine *m_engine; ///< Null once that is gone: finished drivers are deleted later.
};

/// Has a header for every message: subject "Subject UID", sender "Person UID".
class FakeHeaders final : public HeaderSource
{
    Q_OBJECT

public:
    void setAccount(const Account &) override {}
    void ask(const Imap::MailboxName &folder, const QList<Imap::Uid> &uids) override;
    void rest() override {}

    qsizetype asked = 0;
};

/// Compares nothing: the test says what was found.
class FakeAudit final : public AuditDriver
{
    Q_OBJECT

public:
    using Answer = std::function<AuditResult(const AuditRequest &)>;

    explicit FakeAudit(const Answer &answer) : m_answer(answer) {}

    void start(const AuditRequest &wanted) override;
    void cancel() override { isCanceled = true; }

    void progress(const AuditProgress &snapshot) { emit progressed(snapshot); }
    void end(const AuditResult &result) { emit finished(result); }

    AuditRequest request;
    bool isCanceled = false;

private:
    Answer m_answer;
};

/// Tries nothing: the test says what came of it.
class FakeCanary final : public CanaryDriver
{
    Q_OBJECT

public:
    void start(const CanaryRequest &wanted) override { request = wanted; }
    void cancel() override { isCanceled = true; }

    void end(const CanaryResult &result) { emit finished(result); }

    CanaryRequest request;
    bool isCanceled = false;
};

/// Removes nothing: the test says what was removed.
class FakeUndo final : public UndoDriver
{
    Q_OBJECT

public:
    using Answer = std::function<UndoResult(const UndoRequest &)>;

    explicit FakeUndo(const Answer &answer) : m_answer(answer) {}

    void start(const UndoRequest &wanted) override;
    void cancel() override { isCanceled = true; }

    void progress(const UndoProgress &snapshot) { emit progressed(snapshot); }
    void end(const UndoResult &result) { emit finished(result); }

    UndoRequest request;
    bool isCanceled = false;

private:
    Answer m_answer;
};

/// An engine without servers. With an answer set, probes, runs, audits and undos end by themselves,
/// from the event loop; else the test ends them.
class FakeEngine final : public EngineFactory
{
public:
    FakeEngine() = default;
    ~FakeEngine() override;
    Q_DISABLE_COPY_MOVE(FakeEngine)

    std::unique_ptr<AccountProbe> makeProbe() override;
    std::unique_ptr<MigrationDriver> makeDriver() override;
    std::unique_ptr<HeaderSource> makeHeaderSource() override;
    std::unique_ptr<AuditDriver> makeAudit() override;
    std::unique_ptr<UndoDriver> makeUndo() override;
    std::unique_ptr<CanaryDriver> makeCanary() override;
    std::unique_ptr<ServerFinder> makeFinder() override;
    std::unique_ptr<BrowserDoor> makeBrowserDoor() override;
    std::unique_ptr<AccountStore> makeStore() override;

    /// The probe that was started last; null if none runs.
    FakeProbe *runningProbe(const QString &host) const;
    FakeDriver *driver() const { return drivers.isEmpty() ? nullptr : drivers.last(); }

    std::function<Result<AccountSummary>(const Account &)> probeAnswer;
    std::function<Report(const MigrationRequest &)> runAnswer;
    FakeAudit::Answer auditAnswer;
    FakeUndo::Answer undoAnswer;

    /// The service whose grants every server takes; nothing: none.
    std::optional<BrowserService> browserService;
    /// What is remembered, with the secrets; a complaint makes the keychain refuse.
    QList<std::pair<SavedAccount, Secret>> saved;
    QString storeComplaint;
    QList<AcceptedCertificate> acceptedCertificates;

    QList<FakeProbe *> probes;   ///< Alive as long as their owners.
    QList<FakeFinder *> finders; ///< Of the old and the new account.
    QList<FakeBrowserDoor *> browserDoors;
    QList<FakeDriver *> drivers; ///< Those alive.
    QPointer<FakeAudit> audit;   ///< The last one.
    QPointer<FakeUndo> undo;     ///< The last one.
    QPointer<FakeCanary> canary; ///< The last one.
};

} // namespace Mailhaul::Test
