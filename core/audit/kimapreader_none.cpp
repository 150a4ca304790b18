// SPDX-License-Identifier: GPL-3.0-or-later

// In place of kimapreader.cpp, for a build without KIMAP.

#include "core/audit/kimapreader.h"

#include <QCoreApplication>

namespace Mailhaul {

namespace {

Error missing()
{
    return {.code = Error::Code::Network,
            .scope = Error::Scope::Connection,
            .retry = Error::Retry::Never};
}

} // namespace

class KimapWorker final : public QObject
{};

bool KimapReader::isAvailable()
{
    return false;
}

QString KimapReader::refusalFor(const Account &)
{
    return QCoreApplication::translate("Audit", "this program was built without KIMAP.");
}

KimapReader::KimapReader(QObject *parent) : QObject(parent) {}

KimapReader::~KimapReader() = default;

void KimapReader::cancel() {}

Reply<void> KimapReader::signIn(const Account &)
{
    return Reply<void>::completed(std::unexpected(missing()));
}

Reply<qint64> KimapReader::open(const Imap::MailboxName &)
{
    return Reply<qint64>::completed(std::unexpected(missing()));
}

Reply<QList<KimapMessage>> KimapReader::read(const QList<Imap::Uid> &, AuditDepth)
{
    return Reply<QList<KimapMessage>>::completed(std::unexpected(missing()));
}

} // namespace Mailhaul
