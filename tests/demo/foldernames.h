// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace Mailhaul::Test {
class ImapWitness;
}

namespace Mailhaul::Demo {

/// Where each folder of the old account has to arrive when special uses are mapped (`--automap`):
/// the special folder of the new account with the same use, else the same name with the new
/// account's prefix and separator. Worked out here once more, as the comparison shall not trust
/// the program that it checks.
QMap<QString, QString> expectedNames(Test::ImapWitness &oldAccount, Test::ImapWitness &newAccount);

} // namespace Mailhaul::Demo
