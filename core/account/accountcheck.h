// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/error.h"
#include "core/plan/foldertree.h"

#include <QObject>
#include <QStringList>
#include <QThread>

namespace Mailhaul {

/// What was found when an account was tried.
struct AccountSummary
{
    Account account; ///< As it worked: host, port and security are the ones really used.
    QString greeting;
    QStringList capabilities;
    FolderTree tree;                   ///< With messages and sizes where the server gave them.
    qint64 messages = 0;               ///< Sum over the folders that gave a number.
    std::optional<qint64> bytes;       ///< Only if every folder gave a size.
    std::optional<qint64> appendLimit; ///< Largest message the server takes, in bytes (RFC 7889).
};

/// Tries an account: connects, signs in, lists the folders and counts. Nothing is changed. Works in a
/// thread of its own; the signals come in this object's thread.
class AccountCheck final : public QObject
{
    Q_OBJECT

public:
    explicit AccountCheck(QObject *parent = nullptr);
    ~AccountCheck() override;

    /// Begins a new check; an unfinished earlier one is cancelled and its answer never arrives.
    void start(const Account &account);
    void cancel();
    bool isRunning() const { return m_running; }

signals:
    void succeeded(const Mailhaul::AccountSummary &summary);
    void failed(const Mailhaul::Error &error);

private:
    QThread m_thread;
    QObject *m_worker; ///< Lives in m_thread.
    quint64 m_generation = 0;
    bool m_running = false;
};

} // namespace Mailhaul
