// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/foldercomparison.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype none = -1;

/// Which message of the new folder belongs to which of the old one.
class Pairing
{
public:
    Pairing(const AuditedMessages &old, const AuditedMessages &copy)
        : m_old(old)
        , m_copy(copy)
        , m_partner(old.size(), none)
        , m_taken(copy.size(), false)
    {}

    void byJournal(const QHash<Imap::Uid, JournalRecord> &known)
    {
        QHash<Imap::Uid, qsizetype> index;
        for (qsizetype at = 0; at < m_copy.size(); ++at)
            index.insert(m_copy[at].uid, at);
        for (qsizetype at = 0; at < m_old.size(); ++at) {
            const auto record = known.constFind(m_old[at].uid);
            if (record == known.cend() || record->destinationUid == 0)
                continue;
            const qsizetype there = index.value(record->destinationUid, none);
            // What has nothing in common is another message.
            if (there != none && isRelated(m_old[at], m_copy[there]))
                pair(at, there);
        }
    }

    /// Pairs what has the same key, and first those with the same date and size too.
    void by(Digest AuditedMessage::*key)
    {
        QHash<Digest, QList<qsizetype>> index;
        for (qsizetype at = 0; at < m_copy.size(); ++at) {
            if (!m_taken[at] && !(m_copy[at].*key).isNull())
                index[m_copy[at].*key].append(at);
        }
        for (const bool isStrict : {true, false}) {
            for (qsizetype at = 0; at < m_old.size(); ++at) {
                if (m_partner[at] != none || (m_old[at].*key).isNull())
                    continue;
                const auto found = index.find(m_old[at].*key);
                if (found == index.end())
                    continue;
                const auto match = std::ranges::find_if(*found, [&](qsizetype there) {
                    return !m_taken[there] && (!isStrict || isTwin(m_old[at], m_copy[there]));
                });
                if (match == found->end())
                    continue;
                pair(at, *match);
                found->erase(match);
            }
        }
    }

    void byDateAndSize()
    {
        QHash<std::pair<qint64, qint64>, qsizetype> index;
        for (qsizetype at = 0; at < m_copy.size(); ++at) {
            if (!m_taken[at] && m_copy[at].isDateKnown)
                index.insert({m_copy[at].received.secondsSinceEpoch, m_copy[at].size}, at);
        }
        for (qsizetype at = 0; at < m_old.size(); ++at) {
            if (m_partner[at] != none || !m_old[at].isDateKnown)
                continue;
            const qsizetype there =
                index.value({m_old[at].received.secondsSinceEpoch, m_old[at].size}, none);
            // Two that have different Message-IDs are two messages.
            if (there != none && !m_taken[there]
                && (m_old[at].messageId.isNull() || m_copy[there].messageId.isNull()))
                pair(at, there);
        }
    }

    qsizetype partnerOf(qsizetype at) const { return m_partner[at]; }
    bool isTaken(qsizetype there) const { return m_taken[there]; }

private:
    static bool isTwin(const AuditedMessage &a, const AuditedMessage &b)
    {
        return a.size == b.size && a.isDateKnown && b.isDateKnown
               && a.received.secondsSinceEpoch == b.received.secondsSinceEpoch && a.flags == b.flags
               && a.body == b.body;
    }
    static bool isRelated(const AuditedMessage &a, const AuditedMessage &b)
    {
        return a.header == b.header || a.messageId == b.messageId || a.size == b.size;
    }
    void pair(qsizetype at, qsizetype there)
    {
        if (m_taken[there])
            return;
        m_partner[at] = there;
        m_taken[there] = true;
    }

    const AuditedMessages &m_old, &m_copy;
    QList<qsizetype> m_partner;
    QList<bool> m_taken;
};

/// The reader that both sides have in common; where they differ, the less independent one.
Reader vouching(Reader a, Reader b)
{
    if (a == Reader::Nobody || b == Reader::Nobody)
        return Reader::Nobody;
    return a == Reader::Kimap && b == Reader::Kimap ? Reader::Kimap : Reader::Engine;
}

class Comparison
{
public:
    Comparison(FolderComparison &result, AuditDepth depth) : m_result(result), m_depth(depth) {}

    void compare(const AuditedMessage &old, const AuditedMessage &copy)
    {
        ++m_result.folder.compared;
        const Reader reader = vouching(old.headerReader, copy.headerReader);
        m_finding = {.source = m_result.folder.source,
                     .target = m_result.folder.target,
                     .sourceUid = old.uid,
                     .targetUid = copy.uid,
                     .reader = reader};
        const bool isSameHeader = compareHeaders(old, copy, reader);
        const bool isSameBody = m_depth == AuditDepth::Bodies && compareBodies(old, copy);
        // Some servers tell a wrong size; then the bytes count.
        if (old.size != copy.size && !(isSameHeader && isSameBody))
            add(Finding::Kind::Size, figures(old.size, copy.size), reader);
        if (old.flags != copy.flags)
            add(Finding::Kind::Flags, flagText(old.flags, copy.flags), reader);
        compareDates(old, copy);
    }

    void add(Finding::Kind kind, const QString &text, Reader reader)
    {
        m_finding.kind = kind;
        m_finding.text = text;
        m_finding.reader = reader;
        ++m_result.folder.findings;
        m_result.findings.append(m_finding);
    }

    Finding &next() { return m_finding; }

private:
    static QString text(const char *sentence)
    {
        return QCoreApplication::translate("Audit", sentence);
    }
    static QString figures(qint64 old, qint64 copy)
    {
        return text(QT_TRANSLATE_NOOP("Audit", "%1 bytes, there %2")).arg(old).arg(copy);
    }
    static QString flagText(const Imap::Flags &old, const Imap::Flags &copy)
    {
        return text(QT_TRANSLATE_NOOP("Audit", "%1, there %2"))
            .arg(QString::fromLatin1(old.toImap()), QString::fromLatin1(copy.toImap()));
    }

    /// True if they are the same.
    bool compareHeaders(const AuditedMessage &old, const AuditedMessage &copy, Reader reader)
    {
        AuditShare &share = m_result.share;
        if (old.header.isNull() && copy.header.isNull() && reader == Reader::Engine) {
            ++share.headersByEngine; // Neither has any field, says the reader that can tell.
            return true;
        }
        if (reader == Reader::Nobody) {
            add(Finding::Kind::Unverified,
                text(QT_TRANSLATE_NOOP("Audit", "the header could not be read")), reader);
            return false;
        }
        ++(reader == Reader::Kimap ? share.headersByKimap : share.headersByEngine);
        if (old.header == copy.header)
            return true;
        add(Finding::Kind::Header, text(QT_TRANSLATE_NOOP("Audit", "by its SHA-256")), reader);
        return false;
    }

    /// True if they are the same.
    bool compareBodies(const AuditedMessage &old, const AuditedMessage &copy)
    {
        const Reader reader = vouching(old.bodyReader, copy.bodyReader);
        if (reader == Reader::Nobody) {
            add(Finding::Kind::Unverified,
                text(QT_TRANSLATE_NOOP("Audit", "the content could not be read")), reader);
            return false;
        }
        ++(reader == Reader::Kimap ? m_result.share.bodiesByKimap : m_result.share.bodiesByEngine);
        if (old.body == copy.body)
            return true;
        add(Finding::Kind::Body, figures(old.size, copy.size), reader);
        return false;
    }

    void compareDates(const AuditedMessage &old, const AuditedMessage &copy)
    {
        if (!old.isDateKnown || !copy.isDateKnown)
            return;
        ++m_result.share.datesByEngine;
        if (old.received.secondsSinceEpoch == copy.received.secondsSinceEpoch)
            return;
        add(Finding::Kind::Date,
            text(QT_TRANSLATE_NOOP("Audit", "%1, there %2"))
                .arg(QString::fromLatin1(old.received.toImap()),
                     QString::fromLatin1(copy.received.toImap())),
            Reader::Engine);
    }

    FolderComparison &m_result;
    const AuditDepth m_depth;
    Finding m_finding;
};

bool isExpectedAbsent(const QHash<Imap::Uid, JournalRecord> &known, Imap::Uid uid)
{
    const auto record = known.constFind(uid);
    return record != known.cend()
           && (record->state == JournalRecord::State::Repeated
               || record->state == JournalRecord::State::LeftOut);
}

} // namespace

FolderComparison compareFolders(const Imap::MailboxName &source, const Imap::MailboxName &target,
                                const AuditedMessages &old, const AuditedMessages &copy,
                                const QHash<Imap::Uid, JournalRecord> &known, AuditDepth depth)
{
    FolderComparison result;
    result.folder.source = source;
    result.folder.target = target;
    result.folder.sourceMessages = old.size();
    result.folder.targetMessages = copy.size();

    Pairing pairing(old, copy);
    pairing.byJournal(known);
    pairing.by(&AuditedMessage::header);
    pairing.by(&AuditedMessage::messageId);
    pairing.byDateAndSize();

    Comparison comparison(result, depth);
    QHash<Digest, Imap::Uid> present; ///< Headers that have a counterpart.
    for (qsizetype at = 0; at < old.size(); ++at) {
        if (pairing.partnerOf(at) == none)
            continue;
        comparison.compare(old[at], copy[pairing.partnerOf(at)]);
        if (!old[at].header.isNull())
            present.insert(old[at].header, old[at].uid);
    }
    for (qsizetype at = 0; at < old.size(); ++at) {
        if (pairing.partnerOf(at) != none)
            continue;
        // The same message occurs in the old folder more than once, and there it is at least once.
        const bool isRepeated = !old[at].header.isNull() && present.contains(old[at].header);
        if (isRepeated || isExpectedAbsent(known, old[at].uid)) {
            ++result.folder.expected;
            continue;
        }
        comparison.next() = {.source = source, .target = target, .sourceUid = old[at].uid};
        comparison.add(Finding::Kind::Missing, {}, old[at].headerReader);
        result.missing.append({old[at].header, old[at].uid});
    }
    for (qsizetype there = 0; there < copy.size(); ++there) {
        if (pairing.isTaken(there))
            continue;
        result.extra.append({copy[there].header, copy[there].uid});
        const auto twin = present.constFind(copy[there].header);
        if (copy[there].header.isNull() || twin == present.cend()) {
            ++result.folder.onlyInNew;
            continue;
        }
        comparison.next() = {
            .source = source, .target = target, .sourceUid = *twin, .targetUid = copy[there].uid};
        comparison.add(Finding::Kind::Doubled, {}, copy[there].headerReader);
    }
    return result;
}

} // namespace Mailhaul
