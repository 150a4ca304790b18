// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/journey.h"

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Account &account)
{
    return u"%1:%2:%3"_s.arg(account.host, QString::number(account.port), account.user);
}

} // namespace

Journey::Journey(EngineFactory &engine, const QString &journalFolder, QObject *parent)
    : QObject(parent)
    , m_journalFolder(journalFolder)
    , m_oldAccount(Side::Source, engine)
    , m_newAccount(Side::Destination, engine)
    , m_check(engine)
    , m_review(engine)
    , m_copy(engine)
{
    m_newAccount.setOther(&m_oldAccount);
}

void Journey::checkBoth()
{
    m_check.start(m_oldAccount.account(), m_newAccount.account());
}

void Journey::takeFolders()
{
    const AccountSummary &source = *m_check.result(Side::Source).summary;
    const AccountSummary &destination = *m_check.result(Side::Destination).summary;
    const QStringList names{nameOf(source.account), nameOf(destination.account)};
    if (names != m_foldersAreOf)
        m_folders.forget();
    m_foldersAreOf = names;
    m_folders.setTrees(source.tree, destination.tree);
}

void Journey::startReview()
{
    m_check.endMeasuring();
    m_review.start(request(RunKind::DryRun));
}

void Journey::startCopy()
{
    m_copy.start(request(RunKind::Copy));
}

void Journey::cancelEverything()
{
    m_oldAccount.cancelCheck();
    m_newAccount.cancelCheck();
    m_check.cancel();
    m_review.abandon();
    m_copy.abandon();
}

MigrationRequest Journey::request(RunKind kind) const
{
    MigrationRequest request;
    request.source = m_check.result(Side::Source).summary->account;
    request.destination = m_check.result(Side::Destination).summary->account;
    request.options = m_folders.options();
    request.options.kind = kind;
    request.journalFolder = m_journalFolder;
    return request;
}

} // namespace Mailhaul
