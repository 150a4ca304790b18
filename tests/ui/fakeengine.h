// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/enginefactory.h"

#include <QList>
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

    void start(const Account &account) override;
    void cancel() override { isRunning = false; }

    void succeed(const AccountSummary &summary);
    void fail(const Error &error);

    Account account; ///< Of the last start().
    int starts = 0;
    bool isRunning = false;

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

/// An engine without servers. With an answer set, probes and runs end by themselves, from the event
/// loop; else the test ends them.
class FakeEngine final : public EngineFactory
{
public:
    FakeEngine() = default;
    ~FakeEngine() override;
    Q_DISABLE_COPY_MOVE(FakeEngine)

    std::unique_ptr<AccountProbe> makeProbe() override;
    std::unique_ptr<MigrationDriver> makeDriver() override;
    std::unique_ptr<HeaderSource> makeHeaderSource() override;

    /// The probe that was started last; null if none runs.
    FakeProbe *runningProbe(const QString &host) const;
    FakeDriver *driver() const { return drivers.isEmpty() ? nullptr : drivers.last(); }

    std::function<Result<AccountSummary>(const Account &)> probeAnswer;
    std::function<Report(const MigrationRequest &)> runAnswer;

    QList<FakeProbe *> probes;   ///< Alive as long as their owners.
    QList<FakeDriver *> drivers; ///< Those alive.
};

} // namespace Mailhaul::Test
