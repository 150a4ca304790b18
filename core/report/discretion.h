// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/mailboxname.h"
#include "core/trace/traceline.h"

#include <QFlags>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace Mailhaul {

/// What a person may allow to be told to those who help. Secrets and contents of messages are not among it: nothing that
/// could be told has them.
enum class SupportPart {
    Folders = 1,   ///< Names of folders, labels and marks.
    Addresses = 2, ///< User names and servers.
    Words = 4      ///< All that servers say, and what was searched for.
};
Q_DECLARE_FLAGS(SupportParts, SupportPart)

/// "folders,words"; nothing for a word that is none.
std::optional<SupportParts> supportPartsOf(const QString &text);
QStringList supportPartWords();

/// Spells names and texts for somebody else: what may not be told gets a number, the same each time, and of free text
/// only ordinary words remain.
class Discretion
{
public:
    explicit Discretion(SupportParts allowed) : m_allowed(allowed) {}

    QString folder(const Imap::MailboxName &name);
    QString address(const QString &text);
    QString words(const QString &text) const;
    QString line(const TraceLine &line);

private:
    QString part(TracePart kind, const QByteArray &bytes);
    QString numbered(QHash<QByteArray, qsizetype> &numbers, const QString &word,
                     const QByteArray &bytes);

    SupportParts m_allowed;
    QHash<QByteArray, qsizetype> m_folders, m_addresses, m_keywords;
};

} // namespace Mailhaul

Q_DECLARE_OPERATORS_FOR_FLAGS(Mailhaul::SupportParts)
