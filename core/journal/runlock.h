// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace Mailhaul {

/// What keeps two copies between the same accounts apart: the system's own lock on a file, held
/// through SQLite, which knows how on every platform. It ends with its process, however that ends,
/// and leaves an empty file behind, which means nothing.
///
/// Nothing else in this process may open the file: closing any handle on it would give up the lock
/// where locks belong to processes (POSIX).
class RunLock
{
public:
    explicit RunLock(const QString &path);
    ~RunLock();
    Q_DISABLE_COPY_MOVE(RunLock)

    /// Does not wait. Fails with AlreadyRunning while somebody else holds it, in this process or in
    /// another, and with Storage where no file can be made.
    Result<> take();

private:
    enum class Attempt {
        Taken,
        HeldByOthers,
        Foreign, ///< There is a file with other content.
        Failed
    };
    Attempt takeOnce();
    void release();

    const QString m_path;
    const QString m_connection;
};

} // namespace Mailhaul
