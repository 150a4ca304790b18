// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/kimapreader.h"

#include <KIMAP/FetchJob>
#include <KIMAP/LoginJob>
#include <KIMAP/SelectJob>
#include <KIMAP/Session>

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

// Without a word from KIMAP for so long, nothing will come any more.
constexpr auto patience = std::chrono::seconds(60);

Error kimapError(const QString &text)
{
    return {.code = Error::Code::Network,
            .scope = Error::Scope::Connection,
            .retry = Error::Retry::Never,
            .serverText = text};
}

/// A certificate that does not verify is refused: it cannot be compared with a fingerprint here.
class NoExceptions final : public KIMAP::SessionUiProxy
{
public:
    bool ignoreSslError(const KSslErrorUiData &) override { return false; }
};

qint64 sizeWithCarriageReturns(const QByteArray &text)
{
    return text.size() + text.count('\n') - text.count("\r\n");
}

} // namespace

/// Runs one job at a time; every call is answered once.
class KimapWorker final : public QObject
{
public:
    using Done = std::function<void(const QString &error)>;

    ~KimapWorker() override { end(); }

    void signIn(const Account &account, const Done &done)
    {
        m_session = new KIMAP::Session(account.host, account.port, this);
        m_session->setUiProxy(KIMAP::SessionUiProxy::Ptr(new NoExceptions));
        m_session->setTimeout(int(std::chrono::seconds(patience).count()));
        connect(m_session, &KIMAP::Session::connectionLost, this,
                [this] { fail(u"The connection was lost."_s); });
        connect(m_session, &KIMAP::Session::connectionFailed, this,
                [this] { fail(u"The connection could not be made."_s); });
        auto *login = new KIMAP::LoginJob(m_session);
        login->setUserName(account.user);
        login->setPassword(account.password.reveal());
        login->setAuthenticationMode(KIMAP::LoginJob::ClearText);
        switch (account.security) {
        case Security::ImplicitTls:
        case Security::Automatic:
            login->setEncryptionMode(KIMAP::LoginJob::SSLorTLS);
            break;
        case Security::StartTls:
            login->setEncryptionMode(KIMAP::LoginJob::STARTTLS);
            break;
        case Security::StartTlsIfOffered:
        case Security::None:
            login->setEncryptionMode(KIMAP::LoginJob::Unencrypted);
            break;
        }
        run(login, done);
    }

    void open(const QByteArray &mailbox, const Done &done)
    {
        if (refuseAfterFailure(done))
            return;
        auto *select = new KIMAP::SelectJob(m_session);
        select->setMailBox(Imap::MailboxName(mailbox).display());
        select->setOpenReadOnly(true);
        run(select, done);
    }

    void read(const QList<Imap::Uid> &uids, AuditDepth depth,
              const std::function<void(const QList<KimapMessage> &, const QString &)> &done)
    {
        if (refuseAfterFailure([done](const QString &error) { done({}, error); }))
            return;
        m_found.clear();
        KIMAP::ImapSet set;
        set.add(QList<qint64>(uids.cbegin(), uids.cend()));
        fetch(set, KIMAP::FetchJob::FetchScope::FullHeaders,
              [this, set, depth, done](const QString &error) {
                  if (!error.isEmpty() || depth == AuditDepth::Headers) {
                      done(m_found.values(), error);
                      return;
                  }
                  fetch(set, KIMAP::FetchJob::FetchScope::Content,
                        [this, done](const QString &bodyError) {
                            done(m_found.values(), bodyError);
                        });
              });
    }

    void end()
    {
        fail(u"The audit was ended."_s);
        if (m_session)
            m_session->close();
    }

private:
    bool refuseAfterFailure(const Done &done)
    {
        if (m_failure.isEmpty())
            return false;
        done(m_failure);
        return true;
    }

    void fetch(const KIMAP::ImapSet &set, KIMAP::FetchJob::FetchScope::Mode mode, const Done &done)
    {
        auto *job = new KIMAP::FetchJob(m_session);
        job->setSequenceSet(set);
        job->setUidBased(true);
        KIMAP::FetchJob::FetchScope scope;
        scope.mode = mode;
        // Whole messages would be taken apart and put together otherwise; a part is left as it is.
        if (mode == KIMAP::FetchJob::FetchScope::Content)
            scope.parts = {"TEXT"_ba};
        job->setScope(scope);
        connect(job, &KIMAP::FetchJob::messagesAvailable, this,
                [this, mode](const QMap<qint64, KIMAP::Message> &messages) {
                    m_guard.start(patience);
                    for (const KIMAP::Message &message : messages)
                        take(message, mode);
                });
        run(job, done);
    }

    void take(const KIMAP::Message &read, KIMAP::FetchJob::FetchScope::Mode mode)
    {
        if (read.uid <= 0)
            return;
        const auto uid = Imap::Uid(read.uid);
        if (mode == KIMAP::FetchJob::FetchScope::Content) {
            const auto part = read.parts.value("TEXT"_ba);
            const auto known = m_found.find(uid);
            if (!part || known == m_found.end())
                return;
            const QByteArray body = part->body();
            // A header and a body that are not the whole message prove nothing.
            if (m_headerSizes.value(uid) + body.size() == known->size)
                known->body = digestOf(body);
            return;
        }
        if (!read.message)
            return;
        KimapMessage message{.uid = uid, .size = read.size};
        QByteArrayList flags(read.flags.cbegin(), read.flags.cend());
        flags.removeAll(QByteArray());
        message.flags = Imap::Flags(flags);
        const QByteArray header = read.message->head();
        message.header = headerDigest(header);
        message.messageId = messageIdDigest(header);
        m_headerSizes.insert(uid, headerSize(header));
        m_found.insert(uid, message);
    }

    /// As it is on the server: with the empty line behind it.
    static qint64 headerSize(QByteArray header)
    {
        while (header.endsWith('\n') || header.endsWith('\r'))
            header.chop(1);
        return sizeWithCarriageReturns(header) + 4;
    }

    void run(KIMAP::Job *job, const Done &done)
    {
        m_done = done;
        m_job = job;
        m_guard.setSingleShot(true);
        connect(
            &m_guard, &QTimer::timeout, this, [this] { fail(u"KIMAP did not answer in time."_s); },
            Qt::UniqueConnection);
        m_guard.start(patience);
        connect(job, &KJob::result, this, [this](KJob *ended) {
            if (ended != m_job)
                return;
            m_guard.stop();
            m_job = nullptr;
            const QString error = ended->error() ? ended->errorString() : QString();
            if (const auto told = std::exchange(m_done, {}))
                told(ended->error() && error.isEmpty() ? u"KIMAP failed."_s : error);
        });
        job->start();
    }

    void fail(const QString &reason)
    {
        if (m_failure.isEmpty())
            m_failure = reason;
        m_guard.stop();
        m_job = nullptr;
        if (const auto told = std::exchange(m_done, {}))
            told(m_failure);
    }

    KIMAP::Session *m_session = nullptr;
    QPointer<KJob> m_job;
    Done m_done;
    QTimer m_guard{this};
    QString m_failure;
    QHash<Imap::Uid, KimapMessage> m_found;
    QHash<Imap::Uid, qint64> m_headerSizes;
};

bool KimapReader::isAvailable()
{
    return true;
}

QString KimapReader::refusalFor(const Account &account)
{
    const auto refuse = [](const char *sentence) {
        return QCoreApplication::translate("Audit", sentence);
    };
    const bool hasOwnTrust = !account.trust.verify || !account.trust.acceptedFingerprints.isEmpty()
                             || !account.trust.authorityFiles.isEmpty()
                             || !account.trust.revocationFile.isEmpty();
    if (account.security != Security::None && hasOwnTrust)
        return refuse(QT_TRANSLATE_NOOP("Audit",
                                        "its certificate is trusted by an exception, which "
                                        "KIMAP cannot check."));
    if (!account.authorizationUser.isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Audit", "an administrator signs in for the user."));
    return {};
}

KimapReader::KimapReader(QObject *parent) : QObject(parent), m_worker(new KimapWorker)
{
    // KJob would end the program when the last job has ended.
    QCoreApplication::setQuitLockEnabled(false);
    m_thread.setObjectName(u"kimap"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

KimapReader::~KimapReader()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

void KimapReader::cancel()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->end(); });
}

Reply<void> KimapReader::signIn(const Account &account)
{
    const auto promise = std::make_shared<Reply<void>::Promise>();
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, account, promise] {
        worker->signIn(account, [this, promise](const QString &error) {
            QMetaObject::invokeMethod(this, [promise, error] {
                promise->complete(error.isEmpty() ? Result<>()
                                                  : std::unexpected(kimapError(error)));
            });
        });
    });
    return promise->reply();
}

Reply<void> KimapReader::open(const Imap::MailboxName &mailbox)
{
    const auto promise = std::make_shared<Reply<void>::Promise>();
    // KIMAP encodes names itself, so one that it would spell otherwise cannot be asked for.
    if (!mailbox.isModifiedUtf7() && !mailbox.isInbox()) {
        promise->complete(std::unexpected(kimapError(u"KIMAP cannot spell this name."_s)));
        return promise->reply();
    }
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, name = mailbox.raw(), promise] {
        worker->open(name, [this, promise](const QString &error) {
            QMetaObject::invokeMethod(this, [promise, error] {
                promise->complete(error.isEmpty() ? Result<>()
                                                  : std::unexpected(kimapError(error)));
            });
        });
    });
    return promise->reply();
}

Reply<QList<KimapMessage>> KimapReader::read(const QList<Imap::Uid> &uids, AuditDepth depth)
{
    const auto promise = std::make_shared<Reply<QList<KimapMessage>>::Promise>();
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, uids, depth, promise] {
        worker->read(uids, depth,
                     [this, promise](const QList<KimapMessage> &messages, const QString &error) {
                         QMetaObject::invokeMethod(this, [promise, messages, error] {
                             if (error.isEmpty())
                                 promise->complete(messages);
                             else
                                 promise->complete(std::unexpected(kimapError(error)));
                         });
                     });
    });
    return promise->reply();
}

} // namespace Mailhaul
