// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace Mailhaul {

/// Which of Gmail's labels go to the destination.
struct LabelRules
{
    bool copied = false;   ///< With each message that is copied.
    bool resynced = false; ///< To messages that are there already.

    bool concernAnything() const { return copied || resynced; }
};

/// Where the trees of both accounts are cut or put, for the names of labels.
struct LabelPlaces
{
    QByteArray liftedTree, commonTop, currentFolder; ///< Raw names; the last one is the source's.
};

/// The labels that a message of the source gets on the destination, sorted, each once.
QByteArrayList labelsToSend(const QByteArrayList &labels, const LabelPlaces &places);

/// Those of the destination's labels that count when the two are compared.
QByteArrayList comparedLabels(const QByteArrayList &labels, const LabelPlaces &places);

} // namespace Mailhaul
