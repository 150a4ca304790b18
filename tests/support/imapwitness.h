// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QSslSocket;

namespace Mailhaul::Test {

class DovecotServer;
class WitnessReader;
struct WitnessResponse;

enum class WitnessSecurity { None, StartTls, Tls };

struct WitnessFolder
{
    QString name;              ///< decoded, prefix included
    QByteArrayList attributes; ///< as sent, with backslash
    QString delimiter;         ///< empty where the server has none
    bool isSubscribed = false;

    bool hasAttribute(QByteArrayView attribute) const;
    bool isSelectable() const;
};

struct WitnessMessage
{
    quint32 uid = 0;
    QByteArrayList flags;        ///< sorted, `\Recent` left out
    QDateTime internalDate;      ///< the instant, in UTC
    QByteArray internalDateText; ///< as the server wrote it
    qint64 size = 0;             ///< RFC822.SIZE
    QByteArray body;             ///< BODY[]: the whole message
};

struct WitnessAppend
{
    QByteArray bytes;
    QByteArrayList flags;
    QByteArray internalDate; ///< `01-Feb-2024 10:00:00 +0100`; when empty, the server takes now
};

struct WitnessReply
{
    QByteArray status;       ///< `OK`, `NO` or `BAD`
    QByteArray text;         ///< what follows it
    QByteArrayList untagged; ///< the other lines, without `* `; literals left out

    bool isOk() const { return status == "OK"; }
};

/// The instant of an INTERNALDATE, in UTC; invalid when \a text is none.
QDateTime internalDateInstant(const QByteArray &text);

/// A small IMAP client that shares no code with the one under test. Every call blocks until the
/// server has answered; what went wrong is then in errorText(), the server's own words included.
class ImapWitness
{
public:
    ImapWitness();
    ~ImapWitness();
    Q_DISABLE_COPY_MOVE(ImapWitness)

    /// With a \a fingerprint (SHA-256 in hexadecimal) the server must show that certificate;
    /// without, any is good.
    bool connectTo(const QString &host, quint16 port, WitnessSecurity security,
                   const QByteArray &fingerprint = {});
    bool login(const QString &user, const QString &password);
    /// Both of the above, with TLS, to a server of the tests' own.
    bool open(const DovecotServer &server, const QString &user = QStringLiteral("alice"),
              const QString &password = QStringLiteral("secret"));
    void logout();

    QByteArrayList capabilities() const { return m_capabilities; }
    QString namespacePrefix() const { return m_prefix; }
    QString delimiter() const { return m_delimiter; }

    /// All folders, in the order of their names' code units.
    std::optional<QList<WitnessFolder>> list();

    bool create(const QString &mailbox);
    bool subscribe(const QString &mailbox);
    bool remove(const QString &mailbox);

    bool append(const QString &mailbox, const QByteArray &bytes, const QByteArrayList &flags = {},
                const QByteArray &internalDate = {});
    /// Without waiting between messages where the server knows LITERAL+.
    bool appendAll(const QString &mailbox, const QList<WitnessAppend> &messages);

    std::optional<QList<WitnessMessage>> fetchAll(const QString &mailbox);
    /// Hands over one message after another, in the server's order, and keeps none.
    bool fetchEach(const QString &mailbox, const std::function<void(const WitnessMessage &)> &use);

    /// \a item is `FLAGS`, `+FLAGS` or `-FLAGS`.
    bool store(const QString &mailbox, quint32 uid, const QByteArray &item,
               const QByteArrayList &flags);
    bool expunge(const QString &mailbox);

    /// Any command without a literal, tag left out. Nothing when the connection is gone.
    std::optional<WitnessReply> command(const QByteArray &text);

    QString errorText() const { return m_errorText; }

private:
    using UseUntagged = std::function<void(const WitnessResponse &)>;

    std::optional<WitnessReply> run(const QByteArray &text, const UseUntagged &useUntagged);
    bool runOk(const QByteArray &text);
    std::optional<WitnessReply> replyTo(const QByteArray &tag, const UseUntagged &useUntagged);
    bool readCapabilities();
    bool readNamespace();
    bool sendAppend(const QByteArray &tag, const QString &mailbox, const WitnessAppend &message);
    bool collect(const QByteArrayList &tags);
    bool write(const QByteArray &bytes);
    bool flush();
    QByteArray newTag();
    bool fail(const QString &text);

    std::unique_ptr<QSslSocket> m_socket;
    std::unique_ptr<WitnessReader> m_reader;
    QByteArrayList m_capabilities;
    QString m_prefix;
    QString m_delimiter;
    QString m_errorText;
    int m_lastTag = 0;
};

} // namespace Mailhaul::Test
