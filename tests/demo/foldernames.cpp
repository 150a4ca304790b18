// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/foldernames.h"

#include "tests/support/imapwitness.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Mailhaul::Demo {
namespace {

constexpr std::array specialUses{"\\All",  "\\Archive", "\\Drafts", "\\Flagged",
                                 "\\Junk", "\\Sent",    "\\Trash"};

QString nameOfSpecialFolder(const QList<Test::WitnessFolder> &folders, const char *use)
{
    for (const Test::WitnessFolder &folder : folders) {
        if (folder.hasAttribute(use))
            return folder.name;
    }
    return {};
}

} // namespace

QMap<QString, QString> expectedNames(Test::ImapWitness &oldAccount, Test::ImapWitness &newAccount)
{
    const auto oldFolders = oldAccount.list().value_or(QList<Test::WitnessFolder>());
    const auto newFolders = newAccount.list().value_or(QList<Test::WitnessFolder>());

    QMap<QString, QString> names;
    for (const Test::WitnessFolder &folder : oldFolders) {
        QString name = folder.name;
        if (name.startsWith(oldAccount.namespacePrefix()))
            name.remove(0, oldAccount.namespacePrefix().size());
        name.replace(oldAccount.delimiter(), newAccount.delimiter());
        names[folder.name] = name == u"INBOX"_s ? name : newAccount.namespacePrefix() + name;
    }
    for (const char *use : specialUses) {
        const QString from = nameOfSpecialFolder(oldFolders, use);
        const QString to = nameOfSpecialFolder(newFolders, use);
        if (!from.isEmpty() && !to.isEmpty())
            names[from] = to;
    }
    return names;
}

} // namespace Mailhaul::Demo
