// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controllers/messagefates.h"
#include "ui/reporttext.h"

#include <QWidget>

namespace Mailhaul {

/// Big numbers that add up: found = copied + already there + …. Bins that matter only when
/// something is in them are left away while they are empty.
class BalanceView final : public QWidget
{
    Q_OBJECT

public:
    /// \a prefix begins the object names of the numbers: prefix + "Found" and so on.
    explicit BalanceView(const QString &prefix, QWidget *parent = nullptr);

    void setBalance(const Balance &balance, RunKind kind);

signals:
    void opened(Mailhaul::MessageChoice choice); ///< Somebody wants to see what was counted.

private:
    QString m_prefix;
    QWidget *m_tiles = nullptr;
};

} // namespace Mailhaul
