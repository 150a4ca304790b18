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

    qsizetype partnerOf(qsizetype at) const { return m_partner[at]; }
    bool isTaken(qsizetype there) const { return m_taken[there]; }

    /// What is not to be taken until further notice.
    void setAside(const QSet<Imap::Uid> &uids) { m_aside = uids; }

    void byContent()
    {
        // What has no header is known by its body, if that was read.
        byDigest([](const AuditedMessage &message) {
            return message.header.isNull() ? message.body : message.header;
        });
        byDigest([](const AuditedMessage &message) { return message.messageId; });
        byDateAndSize();
    }

private:
    void byDigest(const auto &digestIn)
    {
        QHash<Digest, QList<qsizetype>> index;
        for (qsizetype at = 0; at < m_copy.size(); ++at) {
            if (const Digest digest = digestIn(m_copy[at]); isFree(at) && !digest.isNull())
                index[digest].append(at);
        }
        pairWithin(index, digestIn);
    }

    void byDateAndSize()
    {
        using Key = std::pair<qint64, qint64>;
        QHash<Key, QList<qsizetype>> index;
        const auto keyOf = [](const AuditedMessage &message) {
            return Key{message.received.secondsSinceEpoch, message.size};
        };
        for (qsizetype at = 0; at < m_copy.size(); ++at) {
            if (isFree(at) && m_copy[at].isDateKnown)
                index[keyOf(m_copy[at])].append(at);
        }
        pairWithin(index, keyOf);
    }

    enum class Likeness { Whole, Content, Key };

    /// Pairs what has the same key, and first what is alike in more than that.
    template <typename Key>
    void pairWithin(QHash<Key, QList<qsizetype>> &index, const auto &keyOf)
    {
        for (const Likeness likeness : {Likeness::Whole, Likeness::Content, Likeness::Key}) {
            for (qsizetype at = 0; at < m_old.size(); ++at) {
                if (m_partner[at] != none)
                    continue;
                const auto found = index.find(keyOf(m_old[at]));
                if (found == index.end())
                    continue;
                const auto match = std::ranges::find_if(*found, [&](qsizetype there) {
                    return isAlike(m_old[at], m_copy[there], likeness);
                });
                if (match == found->end())
                    continue;
                pair(at, *match);
                found->erase(match);
            }
        }
    }

    static bool isAlike(const AuditedMessage &a, const AuditedMessage &b, Likeness likeness)
    {
        // Two that have different Message-IDs are two messages.
        const bool isOther =
            !a.messageId.isNull() && !b.messageId.isNull() && a.messageId != b.messageId;
        if (isOther)
            return false;
        if (likeness == Likeness::Key)
            return true;
        const bool isSameContent = a.size == b.size && a.header == b.header && a.body == b.body;
        if (likeness == Likeness::Content || !isSameContent)
            return isSameContent;
        return a.isDateKnown && b.isDateKnown
               && a.received.secondsSinceEpoch == b.received.secondsSinceEpoch
               && a.flags == b.flags;
    }
    bool isFree(qsizetype there) const
    {
        return !m_taken[there] && !m_aside.contains(m_copy[there].uid);
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
    QSet<Imap::Uid> m_aside;
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
        compareHeaders(old, copy, reader);
        if (m_depth == AuditDepth::Bodies)
            compareBodies(old, copy);
        compareSizes(old, copy, reader);
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

    void compareHeaders(const AuditedMessage &old, const AuditedMessage &copy, Reader reader)
    {
        AuditShare &share = m_result.share;
        if (old.header.isNull() && copy.header.isNull() && reader == Reader::Engine) {
            ++share.headersByEngine; // Neither has any field, says the reader that can tell.
            return;
        }
        if (reader == Reader::Nobody) {
            add(Finding::Kind::Unverified,
                text(QT_TRANSLATE_NOOP("Audit", "the header could not be read")), reader);
            return;
        }
        ++(reader == Reader::Kimap ? share.headersByKimap : share.headersByEngine);
        if (old.header != copy.header)
            add(Finding::Kind::Header, text(QT_TRANSLATE_NOOP("Audit", "by its SHA-256")), reader);
    }

    void compareBodies(const AuditedMessage &old, const AuditedMessage &copy)
    {
        const Reader reader = vouching(old.bodyReader, copy.bodyReader);
        if (reader == Reader::Nobody) {
            add(Finding::Kind::Unverified,
                text(QT_TRANSLATE_NOOP("Audit", "the content could not be read")), reader);
            return;
        }
        ++(reader == Reader::Kimap ? m_result.share.bodiesByKimap : m_result.share.bodiesByEngine);
        if (old.body != copy.body)
            add(Finding::Kind::Body, figures(old.size, copy.size), reader);
    }

    /// Some servers tell a wrong size, so what was read counts before what was told.
    void compareSizes(const AuditedMessage &old, const AuditedMessage &copy, Reader reader)
    {
        const bool isCounted = old.bytes >= 0 && copy.bytes >= 0;
        const qint64 before = isCounted ? old.bytes : old.size;
        const qint64 after = isCounted ? copy.bytes : copy.size;
        if (before != after)
            add(Finding::Kind::Size, figures(before, after),
                isCounted ? vouching(old.bodyReader, copy.bodyReader) : reader);
    }

    void compareDates(const AuditedMessage &old, const AuditedMessage &copy)
    {
        if (!old.isDateKnown || !copy.isDateKnown) {
            add(Finding::Kind::Unverified,
                text(QT_TRANSLATE_NOOP("Audit", "the date of arrival could not be read")),
                Reader::Engine);
            return;
        }
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

/// What two messages have in common that are the same one twice.
struct Sameness
{
    Digest header, body;
    qint64 size = 0;
    qint64 date = 0;

    bool operator==(const Sameness &other) const = default;
};

size_t qHash(const Sameness &sameness, size_t seed = 0) noexcept
{
    return qHashMulti(seed, sameness.header, sameness.body, sameness.size, sameness.date);
}

Sameness samenessOf(const AuditedMessage &message)
{
    // Where neither header nor content is known, the date has to say something.
    const bool isBare = message.header.isNull() && message.body.isNull();
    return {message.header, message.body, message.size,
            isBare ? message.received.secondsSinceEpoch : 0};
}

/// True if a message that has the same \ref Sameness as another one is that one once more. Without a
/// Message-ID only the content can tell.
bool isCertain(const AuditedMessage &message)
{
    return !message.messageId.isNull() || !message.body.isNull();
}

bool isRepeated(const QHash<Imap::Uid, JournalRecord> &known, Imap::Uid uid)
{
    return known.value(uid).state == JournalRecord::State::Repeated;
}

/// It has no counterpart, and none was to be made. \a isTwin: another one of its folder has a
/// counterpart and is the same message.
bool isExpectedAbsent(const QHash<Imap::Uid, JournalRecord> &known, const AuditedMessage &message,
                      bool isTwin)
{
    const auto record = known.constFind(message.uid);
    if (record == known.cend())
        return isTwin && isCertain(message);
    return record->state == JournalRecord::State::LeftOut
           || (isTwin && isRepeated(known, message.uid));
}

} // namespace

FolderComparison compareFolders(const Imap::MailboxName &source, const Imap::MailboxName &target,
                                const AuditedMessages &old, const AuditedMessages &copy,
                                const QHash<Imap::Uid, JournalRecord> &known, AuditDepth depth,
                                const QSet<Imap::Uid> &elsewhere)
{
    FolderComparison result;
    result.folder.source = source;
    result.folder.target = target;
    result.folder.sourceMessages = old.size();
    result.folder.targetMessages = copy.size();

    Pairing pairing(old, copy);
    pairing.byJournal(known);
    pairing.setAside(elsewhere);
    pairing.byContent();
    if (!elsewhere.isEmpty()) {
        pairing.setAside({});
        pairing.byContent();
    }

    Comparison comparison(result, depth);
    QHash<Sameness, Imap::Uid> present; ///< What has a counterpart.
    for (qsizetype at = 0; at < old.size(); ++at) {
        if (pairing.partnerOf(at) == none)
            continue;
        comparison.compare(old[at], copy[pairing.partnerOf(at)]);
        result.taken.insert(copy[pairing.partnerOf(at)].uid);
        present.insert(samenessOf(old[at]), old[at].uid);
    }
    for (qsizetype at = 0; at < old.size(); ++at) {
        if (pairing.partnerOf(at) != none)
            continue;
        const bool isTwin = present.contains(samenessOf(old[at]));
        if (isExpectedAbsent(known, old[at], isTwin)) {
            ++result.folder.expected;
            continue;
        }
        comparison.next() = {.source = source, .target = target, .sourceUid = old[at].uid};
        if (isRepeated(known, old[at].uid)) {
            comparison.add(Finding::Kind::RepeatedDiffers, {}, old[at].headerReader);
            continue;
        }
        comparison.add(Finding::Kind::Missing, {}, old[at].headerReader);
        result.missing.append({old[at].header, old[at].uid});
    }
    for (qsizetype there = 0; there < copy.size(); ++there) {
        if (pairing.isTaken(there))
            continue;
        if (elsewhere.contains(copy[there].uid))
            continue;
        result.extra.append({copy[there].header, copy[there].uid});
        const auto twin = present.constFind(samenessOf(copy[there]));
        if (twin == present.cend()) {
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
