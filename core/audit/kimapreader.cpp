// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/kimapreader.h"

#include "core/account/thismachine.h"

#include <KIMAP/FetchJob>
#include <KIMAP/LoginJob>
#include <KIMAP/SelectJob>
#include <KIMAP/Session>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

// Without a word from KIMAP for so long, nothing will come any more.
constexpr auto patience = std::chrono::seconds(60);

// KIMAP's own thread may be in the middle of an answer, which it waits for up to half a minute.
constexpr auto partingTime = std::chrono::milliseconds(200);

std::unexpected<Error> kimapError(const QString &text, Error::Scope scope)
{
    return std::unexpected(Error{.code = Error::Code::Network,
                                 .scope = scope,
                                 .retry = Error::Retry::Never,
                                 .serverText = text});
}

/// The ways to sign in that KIMAP has: it tells the server the password.
bool tellsPassword(const Account &account)
{
    switch (account.signIn) {
    case SignIn::Automatic:
    case SignIn::Login:
        return true;
    case SignIn::Mechanism:
        return account.mechanism == "PLAIN" || account.mechanism == "LOGIN";
    case SignIn::MasterAuth:
    case SignIn::PreAuthenticated:
    case SignIn::Nobody:
        return false;
    }
    return false;
}

/// Somebody on the way could read the password, which the engine may have kept from them.
bool wouldExposePassword(const Account &account)
{
    return account.security == Security::None && account.signIn == SignIn::Automatic
           && !isThisMachine(account.host);
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
    using Done = std::function<void(const Result<> &)>;
    using Opened = std::function<void(const Result<qint64> &)>;
    using Read = std::function<void(const Result<QList<KimapMessage>> &)>;

    KimapWorker()
    {
        m_guard.setSingleShot(true);
        connect(&m_guard, &QTimer::timeout, this,
                [this] { fail(u"KIMAP did not answer in time."_s); });
    }
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
        // It says so only here when the server has said BYE.
        connect(m_session, &KIMAP::Session::stateChanged, this,
                [this](KIMAP::Session::State state) {
                    if (state == KIMAP::Session::Disconnected)
                        fail(u"The connection was lost."_s);
                });
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
        const KIMAP::LoginJob::EncryptionMode asked = login->encryptionMode();
        run(login, [this, login = QPointer(login), asked, done](const Result<> &signedIn) {
            if (signedIn && (!login || login->encryptionMode() != asked))
                fail(u"The connection is not encrypted."_s);
            done(m_failure.isEmpty() ? signedIn : failure());
        });
    }

    void open(const QByteArray &mailbox, const Opened &done)
    {
        if (!m_failure.isEmpty()) {
            done(failure());
            return;
        }
        auto *select = new KIMAP::SelectJob(m_session);
        select->setMailBox(Imap::MailboxName(mailbox).display());
        select->setOpenReadOnly(true);
        run(select, [select = QPointer(select), done](const Result<> &opened) {
            if (opened && select)
                done(select->messageCount());
            else
                done(std::unexpected(opened ? Error{} : opened.error()));
        });
    }

    void read(const QList<Imap::Uid> &uids, AuditDepth depth, const Read &done)
    {
        if (!m_failure.isEmpty()) {
            done(failure());
            return;
        }
        m_found.clear();
        m_headerSizes.clear();
        const auto tell = [this, done](const Result<> &answered) {
            if (answered)
                done(m_found.values());
            else
                done(std::unexpected(answered.error()));
        };
        KIMAP::ImapSet set;
        set.add(QList<qint64>(uids.cbegin(), uids.cend()));
        fetch(set, KIMAP::FetchJob::FetchScope::FullHeaders,
              [this, set, depth, tell](const Result<> &answered) {
                  if (answered && depth == AuditDepth::Bodies)
                      fetch(set, KIMAP::FetchJob::FetchScope::Content, tell);
                  else
                      tell(answered);
              });
    }

    void end()
    {
        fail(u"The audit was ended."_s);
        if (m_session)
            m_session->close();
    }

private:
    std::unexpected<Error> failure() const
    {
        return kimapError(m_failure, Error::Scope::Connection);
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
        m_guard.start(patience);
        connect(job, &KJob::result, this, [this](KJob *ended) {
            if (ended != m_job)
                return;
            m_guard.stop();
            m_job = nullptr;
            const auto told = std::exchange(m_done, {});
            if (told && ended->error())
                told(kimapError(ended->errorString(), Error::Scope::Folder));
            else if (told)
                told({});
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
            told(failure());
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
    // KIMAP would take an older version.
    if (account.security != Security::None
        && account.trust.minimumVersion != TlsTrust::MinimumVersion::Tls12)
        return refuse(QT_TRANSLATE_NOOP("Audit", "it may only be reached with TLS 1.3."));
    if (!account.authorizationUser.isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Audit", "an administrator signs in for the user."));
    if (account.tokens)
        return refuse(QT_TRANSLATE_NOOP("Audit", "the sign-in is made with a token."));
    if (account.password.isEmpty() || !tellsPassword(account))
        return refuse(
            QT_TRANSLATE_NOOP("Audit", "the sign-in is made in a way that KIMAP does not know."));
    if (wouldExposePassword(account))
        return refuse(QT_TRANSLATE_NOOP("Audit",
                                        "the line to it is not encrypted, and KIMAP would send "
                                        "the password as it is."));
    return {};
}

KimapReader::KimapReader(QObject *parent)
    : QObject(parent)
    , m_thread(new QThread)
    , m_worker(new KimapWorker)
{
    // KJob would end the program when the last job has ended.
    QCoreApplication::setQuitLockEnabled(false);
    m_thread->setObjectName(u"kimap"_s);
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
}

KimapReader::~KimapReader()
{
    cancel();
    m_thread->quit();
    // A thread that KIMAP holds is left to itself, rather than that somebody waits for it.
    if (m_thread->wait(QDeadlineTimer(partingTime)))
        delete m_thread;
}

void KimapReader::cancel()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->end(); });
}

namespace {

/// What the worker calls with its result; the reply is completed in the thread of  answers.
template <typename T>
auto answeringIn(std::shared_ptr<QObject> answers,
                 std::shared_ptr<typename Reply<T>::Promise> promise)
{
    return [answers, promise](const Result<T> &result) {
        QMetaObject::invokeMethod(answers.get(), [promise, result] { promise->complete(result); });
    };
}

} // namespace

Reply<void> KimapReader::signIn(const Account &account)
{
    const auto promise = std::make_shared<Reply<void>::Promise>();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, account, done = answeringIn<void>(m_answers, promise)] {
            worker->signIn(account, done);
        });
    return promise->reply();
}

Reply<qint64> KimapReader::open(const Imap::MailboxName &mailbox)
{
    // KIMAP encodes names itself, so one that it would spell otherwise cannot be asked for.
    if (!mailbox.isModifiedUtf7() && !mailbox.isInbox()) {
        return Reply<qint64>::completed(
            kimapError(u"KIMAP cannot spell this name."_s, Error::Scope::Folder));
    }
    const auto promise = std::make_shared<Reply<qint64>::Promise>();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, name = mailbox.raw(),
                   done = answeringIn<qint64>(m_answers, promise)] { worker->open(name, done); });
    return promise->reply();
}

Reply<QList<KimapMessage>> KimapReader::read(const QList<Imap::Uid> &uids, AuditDepth depth)
{
    const auto promise = std::make_shared<Reply<QList<KimapMessage>>::Promise>();
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, uids, depth,
                               done = answeringIn<QList<KimapMessage>>(m_answers, promise)] {
                                  worker->read(uids, depth, done);
                              });
    return promise->reply();
}

} // namespace Mailhaul
