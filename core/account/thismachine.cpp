// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/thismachine.h"

#include <QHostAddress>

namespace Mailhaul {

using namespace Qt::StringLiterals;

bool isThisMachine(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0
           || QHostAddress(host).isLoopback();
}

} // namespace Mailhaul
