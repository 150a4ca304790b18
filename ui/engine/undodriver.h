// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/undo/undo.h"

#include <QObject>

namespace Mailhaul {

/// One undo or its preview, as the controllers see it; the rules are those of core's Undo. In particular
/// finished() comes exactly once after start(), also when it was cancelled.
class UndoDriver : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start(const UndoRequest &request) = 0;
    virtual void cancel() = 0;

signals:
    void progressed(const Mailhaul::UndoProgress &progress);
    void finished(const Mailhaul::UndoResult &result);
};

} // namespace Mailhaul
