// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/headerreader.h"

#include "core/account/session.h"
#include "core/imap/commands/scan.h"
#include "core/imap/commands/select.h"
#include "core/imap/commands/simple.h"
#include "core/imap/uidset.h"

#include <algorithm>
#include <deque>

namespace Mailhaul {

/// Lives in the reader's thread.
class HeaderReaderWorker final : public QObject
{
    Q_OBJECT

public:
    struct Question
    {
        Account account;
        Imap::MailboxName folder;
        QList<Imap::Uid> uids;
        quint64 generation = 0;
    };

    void ask(const Question &question)
    {
        m_questions.push_back(question);
        if (!m_isWorking)
            work();
    }
    /// Ends what is under way, too.
    void forget()
    {
        m_questions.clear();
        rest();
    }
    void rest()
    {
        if (const auto registry = std::exchange(m_registry, {}))
            registry->cancelAll({.code = Error::Code::Canceled, .scope = Error::Scope::Run});
        m_connection.reset();
        m_open = {};
    }

signals:
    void answered(const Mailhaul::Imap::MailboxName &folder, const Mailhaul::MessageHeads &heads,
                  quint64 generation);
    void failed(const Mailhaul::Imap::MailboxName &folder, const Mailhaul::Error &error,
                quint64 generation);

private:
    QCoro::Task<> work()
    {
        m_isWorking = true;
        while (!m_questions.empty()) {
            const Question question = m_questions.front();
            m_questions.pop_front();
            auto heads = co_await read(question);
            // A line that has been idle may be gone; a new one is worth one try.
            if (!heads && heads.error().scope == Error::Scope::Connection) {
                rest();
                heads = co_await read(question);
            }
            if (heads)
                emit answered(question.folder, *heads, question.generation);
            else
                emit failed(question.folder, heads.error(), question.generation);
        }
        m_isWorking = false;
    }

    Task<MessageHeads> read(Question question)
    {
        if (!m_connection) {
            const auto registry = std::make_shared<ConnectionRegistry>();
            m_registry = registry;
            const auto session = co_await openSession(question.account, Side::Source, *registry);
            if (!session)
                co_return std::unexpected(session.error());
            m_connection = session->connection;
        }
        const auto connection = m_connection;
        if (m_open != question.folder) {
            m_open = {};
            const auto opened =
                co_await Imap::select(*connection, question.folder, Imap::Access::ReadOnly);
            if (!opened)
                co_return std::unexpected(opened.error());
            m_open = question.folder;
        }
        Imap::UidSet uids;
        std::ranges::sort(question.uids);
        for (const Imap::Uid uid : std::as_const(question.uids))
            uids.add(uid);
        const auto heads = std::make_shared<MessageHeads>();
        const auto listed = co_await Imap::scanMessages(
            *connection, uids.toImap(),
            "UID RFC822.SIZE INTERNALDATE BODY.PEEK[HEADER.FIELDS (SUBJECT FROM DATE)]",
            [heads](Imap::FetchData &data) {
                heads->insert(data.uid, {data.header.value_or(QByteArray()), data.size.value_or(0),
                                         data.received});
            });
        if (!listed)
            co_return std::unexpected(listed.error());
        co_return *heads;
    }

    std::deque<Question> m_questions;
    std::shared_ptr<ConnectionRegistry> m_registry;
    std::shared_ptr<Imap::Connection> m_connection;
    Imap::MailboxName m_open;
    bool m_isWorking = false;
};

HeaderReader::HeaderReader(QObject *parent) : QObject(parent)
{
    auto *worker = new HeaderReaderWorker;
    m_worker = worker;
    worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, worker, &QObject::deleteLater);
    connect(worker, &HeaderReaderWorker::answered, this,
            [this](const Imap::MailboxName &folder, const MessageHeads &heads, quint64 generation) {
                if (generation == m_generation)
                    emit answered(folder, heads);
            });
    connect(worker, &HeaderReaderWorker::failed, this,
            [this](const Imap::MailboxName &folder, const Error &error, quint64 generation) {
                if (generation == m_generation)
                    emit failed(folder, error);
            });
    m_thread.setObjectName(u"headers");
    m_thread.start();
}

HeaderReader::~HeaderReader()
{
    // Waits until every flow has ended: a coroutine must not outlive its worker.
    auto *worker = static_cast<HeaderReaderWorker *>(m_worker);
    QMetaObject::invokeMethod(worker, [worker] { worker->forget(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void HeaderReader::setAccount(const Account &account)
{
    if (account == m_account)
        return;
    m_account = account;
    ++m_generation;
    auto *worker = static_cast<HeaderReaderWorker *>(m_worker);
    QMetaObject::invokeMethod(worker, [worker] { worker->forget(); });
}

void HeaderReader::ask(const Imap::MailboxName &folder, const QList<Imap::Uid> &uids)
{
    auto *worker = static_cast<HeaderReaderWorker *>(m_worker);
    const HeaderReaderWorker::Question question{m_account, folder, uids, m_generation};
    QMetaObject::invokeMethod(worker, [worker, question] { worker->ask(question); });
}

void HeaderReader::rest()
{
    auto *worker = static_cast<HeaderReaderWorker *>(m_worker);
    QMetaObject::invokeMethod(worker, [worker] { worker->rest(); });
}

} // namespace Mailhaul

#include "headerreader.moc"
