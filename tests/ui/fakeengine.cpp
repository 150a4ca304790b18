// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakeengine.h"

#include <QTimer>

namespace Mailhaul::Test {

namespace {

class FakeTokens final : public TokenSource
{
public:
    Reply<Secret> token(Freshness) override
    {
        return Reply<Secret>::completed(Secret(QStringLiteral("token")));
    }
};

} // namespace

void FakeProbe::start(const Account &wanted, CheckDepth wantedDepth)
{
    account = wanted;
    depth = wantedDepth;
    ++starts;
    isRunning = true;
    if (!m_engine.probeAnswer)
        return;
    QTimer::singleShot(0, this, [this, number = starts] {
        if (!isRunning || number != starts)
            return;
        const Result<AccountSummary> answer = m_engine.probeAnswer(account);
        if (answer)
            succeed(*answer);
        else
            fail(answer.error());
    });
}

void FakeProbe::succeed(const AccountSummary &summary)
{
    isRunning = false;
    emit succeeded(summary);
}

void FakeProbe::fail(const Error &error)
{
    isRunning = false;
    emit failed(error);
}

std::optional<BrowserService> FakeBrowserDoor::serviceFor(const QString &) const
{
    return m_engine.browserService;
}

QString FakeBrowserDoor::setClient(const QString &, const QString &clientId, const QString &)
{
    m_engine.browserService->isUsable = !clientId.isEmpty();
    return {};
}

void FakeBrowserDoor::start(const QString &, const QString &wantedUser)
{
    user = wantedUser;
    isRunning = true;
}

std::shared_ptr<TokenSource> FakeBrowserDoor::restore(const QString &, const Secret &)
{
    return std::make_shared<FakeTokens>();
}

void FakeBrowserDoor::grant(const Secret &kept)
{
    isRunning = false;
    emit granted(std::make_shared<FakeTokens>(), kept);
}

void FakeBrowserDoor::refuse(const Error &error)
{
    isRunning = false;
    emit failed(error);
}

QList<SavedAccount> FakeStore::accounts() const
{
    QList<SavedAccount> accounts;
    for (const auto &[account, secret] : std::as_const(m_engine.saved))
        accounts.append(account);
    return accounts;
}

void FakeStore::remember(const SavedAccount &account, const Secret &secret, Done done)
{
    m_engine.saved.append({account, secret});
    done(m_engine.storeComplaint);
}

void FakeStore::loadSecret(const SavedAccount &account, Loaded done)
{
    for (const auto &[known, secret] : std::as_const(m_engine.saved)) {
        if (known.address == account.address && m_engine.storeComplaint.isEmpty()) {
            done(secret, {});
            return;
        }
    }
    done(std::nullopt, m_engine.storeComplaint);
}

void FakeStore::forget(const SavedAccount &account, Done done)
{
    m_engine.saved.removeIf(
        [&account](const auto &known) { return known.first.address == account.address; });
    done(m_engine.storeComplaint);
}

QList<AcceptedCertificate> FakeStore::acceptedCertificates(const QString &host, quint16) const
{
    QList<AcceptedCertificate> certificates = m_engine.acceptedCertificates;
    certificates.removeIf([&host](const AcceptedCertificate &known) { return known.host != host; });
    return certificates;
}

void FakeStore::revokeCertificate(const AcceptedCertificate &certificate)
{
    m_engine.acceptedCertificates.removeIf([&certificate](const AcceptedCertificate &known) {
        return known.fingerprint == certificate.fingerprint;
    });
}

void FakeStore::acceptCertificate(const QString &host, quint16, const CertificateFacts &certificate)
{
    AcceptedCertificate accepted;
    accepted.host = host;
    accepted.fingerprint = certificate.fingerprint;
    m_engine.acceptedCertificates.append(accepted);
}

FakeDriver::~FakeDriver()
{
    if (m_engine)
        m_engine->drivers.removeOne(this);
}

void FakeDriver::start(const MigrationRequest &wanted)
{
    request = wanted;
    calls.append(QStringLiteral("start"));
    if (m_engine->runAnswer)
        QTimer::singleShot(0, this, [this] { report(m_engine->runAnswer(request)); });
}

void FakeAudit::start(const AuditRequest &wanted)
{
    request = wanted;
    if (m_answer)
        QTimer::singleShot(0, this, [this] { end(m_answer(request)); });
}

void FakeUndo::start(const UndoRequest &wanted)
{
    request = wanted;
    if (m_answer)
        QTimer::singleShot(0, this, [this] { end(m_answer(request)); });
}

FakeEngine::~FakeEngine()
{
    for (FakeDriver *driver : std::as_const(drivers))
        driver->m_engine = nullptr;
}

std::unique_ptr<AccountProbe> FakeEngine::makeProbe()
{
    auto probe = std::make_unique<FakeProbe>(*this);
    probes.append(probe.get());
    return probe;
}

std::unique_ptr<MigrationDriver> FakeEngine::makeDriver()
{
    auto driver = std::make_unique<FakeDriver>(*this);
    drivers.append(driver.get());
    return driver;
}

std::unique_ptr<AuditDriver> FakeEngine::makeAudit()
{
    auto made = std::make_unique<FakeAudit>(auditAnswer);
    audit = made.get();
    return made;
}

std::unique_ptr<CanaryDriver> FakeEngine::makeCanary()
{
    auto made = std::make_unique<FakeCanary>();
    canary = made.get();
    return made;
}

std::unique_ptr<UndoDriver> FakeEngine::makeUndo()
{
    auto made = std::make_unique<FakeUndo>(undoAnswer);
    undo = made.get();
    return made;
}

std::unique_ptr<ServerFinder> FakeEngine::makeFinder()
{
    auto finder = std::make_unique<FakeFinder>();
    finders.append(finder.get());
    return finder;
}

std::unique_ptr<BrowserDoor> FakeEngine::makeBrowserDoor()
{
    auto door = std::make_unique<FakeBrowserDoor>(*this);
    browserDoors.append(door.get());
    return door;
}

std::unique_ptr<AccountStore> FakeEngine::makeStore()
{
    return std::make_unique<FakeStore>(*this);
}

FakeProbe *FakeEngine::runningProbe(const QString &host) const
{
    for (FakeProbe *probe : probes) {
        if (probe->isRunning && probe->account.host == host)
            return probe;
    }
    return nullptr;
}

void FakeHeaders::ask(const Imap::MailboxName &folder, const QList<Imap::Uid> &uids)
{
    asked += uids.size();
    MessageHeads heads;
    for (const Imap::Uid uid : uids) {
        heads.insert(uid, {"Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?= " + QByteArray::number(uid)
                               + "\r\nFrom: Person " + QByteArray::number(uid)
                               + " <p@old.example>\r\nDate: Mon, 3 Mar 2025 10:00:00 +0100\r\n\r\n",
                           1'000 + qint64(uid),
                           {}});
    }
    QMetaObject::invokeMethod(
        this, [this, folder, heads] { emit answered(folder, heads); }, Qt::QueuedConnection);
}

std::unique_ptr<HeaderSource> FakeEngine::makeHeaderSource()
{
    return std::make_unique<FakeHeaders>();
}

} // namespace Mailhaul::Test
