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
    , m_audit(engine)
    , m_undo(engine)
{
    m_newAccount.setOther(&m_oldAccount);
    keepProofsApart();
}

/// Only one at a time can have the record of the copy, and none outlives what it says.
void Journey::keepProofsApart()
{
    connect(&m_audit, &AuditController::changed, this,
            [this] { m_undo.setHeldBack(m_audit.isActive()); });
    connect(&m_undo, &UndoController::changed, this,
            [this] { m_audit.setHeldBack(m_undo.isActive()); });
    connect(&m_undo, &UndoController::started, this, [this] {
        if (m_undo.kind() == UndoKind::Remove)
            m_audit.forget();
    });
    connect(&m_copy, &RunController::started, this, [this] {
        m_audit.forget();
        m_undo.forget();
    });
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
    if (const auto choices = std::exchange(m_choicesToCome, {}))
        m_folders.setChoices(*choices);
}

MigrationFile Journey::migration() const
{
    MigrationFile file{m_oldAccount.account(), m_newAccount.account(), m_folders.choices()};
    file.oldAccount.password = {};
    file.newAccount.password = {};
    return file;
}

void Journey::take(const MigrationFile &migration)
{
    m_oldAccount.load(migration.oldAccount);
    m_newAccount.load(migration.newAccount);
    m_choicesToCome = migration.choices;
}

void Journey::startReview()
{
    m_review.fates().setAppendLimit(m_check.result(Side::Destination).summary->appendLimit);
    m_check.endMeasuring();
    m_audit.setMigration(request(RunKind::Copy));
    m_undo.setMigration(request(RunKind::Copy));
    m_review.start(request(RunKind::DryRun));
}

void Journey::startCopy()
{
    m_copy.start(request(RunKind::Copy));
}

void Journey::cancelProof()
{
    m_audit.cancel();
    m_undo.cancel();
}

void Journey::cancelEverything()
{
    cancelProof();
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
