// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signin/keychain.h"

#include <QCoreApplication>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

// What the entries are filed under.
constexpr QLatin1StringView serviceName = "Mailhaul"_L1;

Error errorOf(const QKeychain::Job &job)
{
    return {.code = Error::Code::Storage,
            .scope = Error::Scope::Account,
            .serverText = job.errorString()};
}

/// The job deletes itself; nobody is told once \a context is gone.
template <typename Job, typename Handler>
void startJob(Job *job, const QString &key, QObject *context, Handler handler)
{
    // Without a main loop of GLib the library of the keychain never answers; there is always one with Qt on Linux.
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, handler = std::move(handler)] { handler(*job); });
    job->start();
}

} // namespace

Keychain::Keychain(QObject *parent) : QObject(parent) {}

QString Keychain::keyOf(const Account &account)
{
    return u"imap://%1@%2"_s.arg(account.user.toLower(), account.host.toLower());
}

QString Keychain::keyOf(const OAuthService &service)
{
    return u"oauth://%1/%2"_s.arg(service.id, service.clientId);
}

void Keychain::load(const QString &key, Loaded done)
{
    startJob(new QKeychain::ReadPasswordJob(serviceName), key, this,
             [done = std::move(done)](QKeychain::ReadPasswordJob &job) {
                 if (job.error() == QKeychain::EntryNotFound)
                     done(std::optional<Secret>());
                 else if (job.error() == QKeychain::NoError)
                     done(std::optional(Secret(job.textData())));
                 else
                     done(std::unexpected(errorOf(job)));
             });
}

void Keychain::store(const QString &key, const Secret &secret, Done done)
{
    auto *write = new QKeychain::WritePasswordJob(serviceName);
    write->setTextData(secret.reveal());
    startJob(write, key, this,
             [this, key, secret, done = std::move(done)](QKeychain::WritePasswordJob &job) {
                 if (job.error() != QKeychain::NoError) {
                     done(std::unexpected(errorOf(job)));
                     return;
                 }
                 load(key, [secret, done](const Result<std::optional<Secret>> &read) {
                     if (!read)
                         done(std::unexpected(read.error()));
                     else if (*read != secret)
                         done(std::unexpected(
                             Error{.code = Error::Code::Storage, .scope = Error::Scope::Account}));
                     else
                         done({});
                 });
             });
}

void Keychain::remove(const QString &key, Done done)
{
    startJob(new QKeychain::DeletePasswordJob(serviceName), key, this,
             [done = std::move(done)](QKeychain::DeletePasswordJob &job) {
                 const bool isGone =
                     job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound;
                 done(isGone ? Result<>() : std::unexpected(errorOf(job)));
             });
}

QString Keychain::sentence(const Error &error)
{
    if (error.serverText.isEmpty()) {
        return tr("The keychain of this computer cannot be used, so passwords are kept only until "
                  "Mailhaul ends.");
    }
    return tr("The keychain of this computer cannot be used (%1), so passwords are kept only until "
              "Mailhaul ends.")
        .arg(error.serverText);
}

} // namespace Mailhaul
