// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplemailbox.h"

#include "tests/support/imapwitness.h"

using namespace Qt::StringLiterals;

namespace Mailhaul::Test {
namespace {

class Builder
{
public:
    Builder(SampleSize size, quint32 seed) : m_messages(seed), m_isFull(size == SampleSize::Full) {}

    QList<SampleFolder> folders()
    {
        SampleFolder inbox{{u"INBOX"_s}, {}, true, texts(12, 120)};
        inbox.messages << m_messages.oddities();
        inbox.messages << m_messages.alternative() << m_messages.nested();
        addRepeats(inbox);

        SampleFolder drafts{{}, u"Drafts"_s, true, texts(2, 6)};
        for (SampleMessage &message : drafts.messages)
            message.flags = {"\\Draft"_ba, "\\Seen"_ba};

        SampleFolder deleted{{u"Zum Löschen"_s}, {}, true, texts(3, 12)};
        for (SampleMessage &message : deleted.messages) {
            if (!message.flags.contains("\\Deleted"_ba))
                message.flags << "\\Deleted"_ba;
        }

        SampleFolder archive{{}, u"Archive"_s, true, texts(3, 60)};
        archive.messages << inbox.messages.first(2);

        return {
            inbox,
            {{}, u"Sent"_s, true, texts(4, 40)},
            drafts,
            {{}, u"Trash"_s, true, texts(2, 10)},
            {{}, u"Junk"_s, false, texts(2, 15)},
            archive,
            {{u"Arbeit"_s}, {}, true, texts(2, 20)},
            {{u"Arbeit"_s, u"Projekte"_s}, {}, true, texts(2, 15)},
            {{u"Arbeit"_s, u"Projekte"_s, u"R&D und Patente"_s}, {}, true, nestedOnes(2, 8)},
            {{u"Arbeit"_s, u"Projekte"_s, u"Zitate \"alt\""_s}, {}, true, texts(1, 6)},
            {{u"Familie & Freunde"_s, u"Müller, Jürgen"_s}, {}, false, texts(2, 15)},
            {{u"Größe ≥ 1 MB – Anhänge"_s}, {}, true, attachments()},
            {{u"Listen"_s, u"debian-user"_s}, {}, true, listMail(3, 40)},
            {{u"Newsletter 50%"_s}, {}, true, alternatives(2, 15)},
            {{u"Работа"_s, u"Документы"_s}, {}, true, texts(2, 15)},
            {{u"日本語"_s, u"旅行の写真"_s}, {}, true, texts(2, 15)},
            {{u"Urlaub 🏖️ 2019"_s}, {}, true, texts(2, 10)},
            deleted,
            {{u"Leer"_s}, {}, true, {}},
            {{u"Leer"_s, u"Auch leer"_s}, {}, false, {}},
        };
    }

private:
    int count(int small, int full) const { return m_isFull ? full : small; }

    QList<SampleMessage> texts(int small, int full)
    {
        QList<SampleMessage> messages;
        for (int left = count(small, full); left > 0; --left)
            messages << m_messages.text(m_isFull ? 20'000 : 2'000);
        return messages;
    }

    QList<SampleMessage> listMail(int small, int full)
    {
        QList<SampleMessage> messages;
        for (int left = count(small, full); left > 0; --left)
            messages << m_messages.fromMailingList();
        return messages;
    }

    QList<SampleMessage> alternatives(int small, int full)
    {
        QList<SampleMessage> messages;
        for (int left = count(small, full); left > 0; --left)
            messages << m_messages.alternative();
        return messages;
    }

    QList<SampleMessage> nestedOnes(int small, int full)
    {
        QList<SampleMessage> messages;
        for (int left = count(small, full); left > 0; --left)
            messages << m_messages.nested();
        return messages;
    }

    QList<SampleMessage> attachments()
    {
        QList<qsizetype> sizes{1, 2, 3, 56, 57, 58, 1'024, 4'096, 16'384, 65'537, 300'000};
        if (m_isFull)
            sizes << 1'000'000 << 2'500'000 << 5'000'000 << 9'000'000 << 30'000'000;
        QList<SampleMessage> messages;
        for (qsizetype size : std::as_const(sizes))
            messages << m_messages.withAttachment(size);
        return messages;
    }

    /// The same message again, as restored backups and double filters leave it behind.
    void addRepeats(SampleFolder &folder)
    {
        const SampleMessage twice = m_messages.text(800);
        folder.messages << twice << m_messages.text(800) << twice;
        SampleMessage thrice = m_messages.text(800);
        folder.messages << thrice << thrice;
        thrice.flags = {"\\Flagged"_ba};
        folder.messages << thrice;
        const SampleMessage headless{"\r\nRepeated, and without a header\r\n"_ba,
                                     {"\\Seen"_ba},
                                     "05-May-2011 12:00:00 +0200"_ba};
        folder.messages << headless << headless;
    }

    SampleMessages m_messages;
    bool m_isFull;
};

} // namespace

SampleMailbox SampleMailbox::make(SampleSize size, quint32 seed)
{
    return {Builder(size, seed).folders()};
}

qsizetype SampleMailbox::messageCount() const
{
    qsizetype count = 0;
    for (const SampleFolder &folder : folders)
        count += folder.messages.size();
    return count;
}

qint64 SampleMailbox::byteCount() const
{
    qint64 bytes = 0;
    for (const SampleFolder &folder : folders) {
        for (const SampleMessage &message : folder.messages)
            bytes += message.bytes.size();
    }
    return bytes;
}

QString folderName(const SampleFolder &folder, ImapWitness &witness)
{
    if (folder.path == QStringList{u"INBOX"_s})
        return u"INBOX"_s;
    if (folder.role.isEmpty())
        return witness.namespacePrefix() + folder.path.join(witness.delimiter());
    const QByteArray attribute = '\\' + folder.role.toLatin1();
    const QList<WitnessFolder> folders = witness.list().value_or(QList<WitnessFolder>());
    for (const WitnessFolder &candidate : folders) {
        if (candidate.hasAttribute(attribute))
            return candidate.name;
    }
    return witness.namespacePrefix() + folder.role;
}

bool fillAccount(ImapWitness &witness, const SampleMailbox &mailbox,
                 const std::function<bool()> &mayGoOn)
{
    const std::optional<QList<WitnessFolder>> present = witness.list();
    if (!present)
        return false;
    QStringList selectable;
    for (const WitnessFolder &folder : *present) {
        if (folder.isSelectable())
            selectable << folder.name;
    }
    for (const SampleFolder &folder : mailbox.folders) {
        if (mayGoOn && !mayGoOn())
            return false;
        const QString name = folderName(folder, witness);
        if (!selectable.contains(name) && name != u"INBOX" && !witness.create(name))
            return false;
        if (folder.isSubscribed && !witness.subscribe(name))
            return false;
        QList<WitnessAppend> appends;
        for (const SampleMessage &message : folder.messages)
            appends << WitnessAppend{message.bytes, message.flags, message.internalDate};
        if (!witness.appendAll(name, appends))
            return false;
    }
    return true;
}

} // namespace Mailhaul::Test
