// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/journey.h"

namespace Mailhaul {

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
    m_folders.setTrees(m_check.result(Side::Source).summary->tree,
                       m_check.result(Side::Destination).summary->tree);
}

void Journey::startReview()
{
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
