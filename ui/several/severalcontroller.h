// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/enginefactory.h"
#include "ui/several/mailboxlist.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

namespace Mailhaul {

/// Many mailboxes, some at once: tests their sign-ins or copies them. Passwords are in memory only.
class SeveralController final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Queued, ///< Its turn will come.
        Testing,
        SignedIn,
        SignInFailed,
        Copying,
        Copied,
        Incomplete, ///< The run went to its end, but something could not be copied.
        Failed,     ///< The run ended early.
        Stopped
    };
    struct Row
    {
        MailboxPair pair;
        State state = State::Idle;
        QString text; ///< A sentence about the state; may be empty.
        Progress progress;
        std::optional<Report> report;
        std::optional<Error> error; ///< Why it failed, as far as a server is the reason.
        Side errorSide = Side::Source;
    };

    /// \a engine must outlive it; \a journalFolder as in MigrationRequest.
    SeveralController(EngineFactory &engine, const QString &journalFolder,
                      QObject *parent = nullptr);
    ~SeveralController() override;

    void setMailboxes(const QList<MailboxPair> &pairs); ///< Not while something runs.
    int rowCount() const { return int(m_rows.size()); }
    const Row &row(int number) const { return m_rows.at(std::size_t(number)); }

    void setParallel(int count); ///< 1 to 16.
    void testAll();
    void copyAll();
    void retryFailed(); ///< Copies those again that were not copied whole.
    void stop();        ///< What runs ends in order; nothing more begins.
    /// Believes the certificate that a row's sign-in complained about, for every row of that server.
    void trustCertificate(int number);
    bool isRunning() const;

    int count(State state) const;
    /// Whether there is anything for retryFailed().
    bool hasFailed() const;
    /// One line for each mailbox and one for all, as CSV, without passwords.
    QString summaryCsv() const;
    QString summarySentence() const;

signals:
    void reset();
    void rowChanged(int number);
    void changed();

private:
    struct Job;
    enum class Work { Test, Copy };

    void queue(int number, Work work);
    void beginNext();
    void test(Job &job, Side side);
    void copy(Job &job);
    void copyEnded(Job &job, const Report &report);
    void end(Job &job, State state, const QString &text);
    void set(int number, State state, const QString &text);

    EngineFactory &m_engine;
    QString m_journalFolder;
    std::vector<Row> m_rows;
    struct Queued
    {
        int row;
        Work work;
    };
    QList<Queued> m_queue;
    std::vector<std::unique_ptr<Job>> m_jobs;
    int m_parallel = 3;
};

QString wordFor(SeveralController::State state);

} // namespace Mailhaul
