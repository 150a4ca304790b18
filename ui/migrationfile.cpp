// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/migrationfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <array>
#include <limits>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;
constexpr qint64 largestFile = 16 * 1024 * 1024;

struct MigrationFileText
{
    Q_DECLARE_TR_FUNCTIONS(Mailhaul::MigrationFile)
};

template <typename T>
using Names = std::array<std::pair<T, QLatin1StringView>, 5>;

constexpr Names<Security> securityNames{{{Security::Automatic, "auto"_L1},
                                         {Security::ImplicitTls, "tls"_L1},
                                         {Security::StartTls, "starttls"_L1},
                                         {Security::StartTlsIfOffered, "starttls-if-offered"_L1},
                                         {Security::None, "none"_L1}}};

QString nameOf(Security security)
{
    for (const auto &[value, name] : securityNames) {
        if (value == security)
            return name;
    }
    Q_UNREACHABLE_RETURN({});
}

QString rawText(const Imap::MailboxName &name)
{
    return QString::fromLatin1(name.raw());
}

Imap::MailboxName nameFrom(const QString &raw)
{
    return Imap::MailboxName(raw.toLatin1());
}

QJsonObject toJson(const Account &account)
{
    QJsonArray fingerprints;
    for (const QByteArray &fingerprint : account.trust.acceptedFingerprints)
        fingerprints.append(QString::fromLatin1(fingerprint));
    return {{"host"_L1, account.host},
            {"port"_L1, account.port},
            {"security"_L1, nameOf(account.security)},
            {"user"_L1, account.user},
            {"authorizationUser"_L1, account.authorizationUser},
            {"fingerprints"_L1, fingerprints}};
}

QJsonObject toJson(const FolderRuleChoices &rules)
{
    return {{"matchPurpose"_L1, rules.matchesPurpose},
            {"leaveEmptyOut"_L1, rules.leavesEmptyOut},
            {"oldPrefix"_L1, rules.sourcePrefix},
            {"newPrefix"_L1, rules.destinationPrefix},
            {"subfolder"_L1, rules.subfolder},
            {"renamings"_L1, QJsonArray::fromStringList(rules.renamings)},
            {"includes"_L1, QJsonArray::fromStringList(rules.includes)},
            {"excludes"_L1, QJsonArray::fromStringList(rules.excludes)}};
}

QJsonObject toJson(const MessageChoices &messages)
{
    QJsonObject object{{"search"_L1, messages.search},
                       {"repeated"_L1, messages.duplicates == Duplicates::CopiedAll},
                       {"flags"_L1, int(messages.flagSync)},
                       {"deleteCopied"_L1, messages.deletesCopied},
                       {"deleteStray"_L1, messages.deletesStray}};
    if (messages.sentSince)
        object.insert("sentSince"_L1, messages.sentSince->toString(Qt::ISODate));
    if (messages.sentBefore)
        object.insert("sentBefore"_L1, messages.sentBefore->toString(Qt::ISODate));
    if (messages.largest)
        object.insert("largest"_L1, *messages.largest);
    if (messages.smallest)
        object.insert("smallest"_L1, *messages.smallest);
    return object;
}

/// Takes members out of an object and remembers what is wrong.
class Reader
{
public:
    Reader(QJsonObject object, const QString &where, QString &error)
        : m_object(std::move(object))
        , m_where(where)
        , m_error(error)
    {}
    ~Reader()
    {
        if (!m_object.isEmpty())
            complain(m_object.constBegin().key());
    }
    Q_DISABLE_COPY_MOVE(Reader)

    QString text(QLatin1StringView key)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isString() && !value.isUndefined())
            complain(key);
        return value.toString();
    }
    bool flag(QLatin1StringView key, bool absent)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isBool() && !value.isUndefined())
            complain(key);
        return value.toBool(absent);
    }
    std::optional<qint64> number(QLatin1StringView key, qint64 most)
    {
        const QJsonValue value = m_object.take(key);
        if (value.isUndefined())
            return {};
        const qint64 number = value.toInteger(-1);
        if (number < 0 || number > most)
            complain(key);
        return number;
    }
    std::optional<QDate> date(QLatin1StringView key)
    {
        const QString value = text(key);
        if (value.isEmpty())
            return {};
        const QDate date = QDate::fromString(value, Qt::ISODate);
        if (!date.isValid())
            complain(key);
        return date;
    }
    QStringList texts(QLatin1StringView key)
    {
        QStringList texts;
        const QJsonValue value = m_object.take(key);
        if (!value.isArray() && !value.isUndefined())
            complain(key);
        for (const QJsonValue &element : value.toArray()) {
            if (!element.isString())
                complain(key);
            texts.append(element.toString());
        }
        return texts;
    }
    QJsonObject object(QLatin1StringView key)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isObject() && !value.isUndefined())
            complain(key);
        return value.toObject();
    }
    void complain(const QString &key)
    {
        if (m_error.isEmpty()) {
            m_error =
                MigrationFileText::tr("“%1” of “%2” is unknown or has a value that does not fit.")
                    .arg(key, m_where);
        }
    }

private:
    QJsonObject m_object;
    QString m_where;
    QString &m_error;
};

Account accountFrom(const QJsonObject &object, const QString &where, QString &error)
{
    Reader reader(object, where, error);
    Account account;
    account.host = reader.text("host"_L1);
    account.port =
        quint16(reader.number("port"_L1, std::numeric_limits<quint16>::max()).value_or(0));
    const QString security = reader.text("security"_L1);
    bool isKnown = security.isEmpty();
    for (const auto &[value, name] : securityNames) {
        if (security == name) {
            account.security = value;
            isKnown = true;
        }
    }
    if (!isKnown)
        reader.complain(u"security"_s);
    account.user = reader.text("user"_L1);
    account.authorizationUser = reader.text("authorizationUser"_L1);
    const QStringList fingerprints = reader.texts("fingerprints"_L1);
    for (const QString &fingerprint : fingerprints) {
        constexpr qsizetype sha256Digits = 64;
        const QByteArray digits = fingerprint.toLatin1().toLower();
        if (digits.size() != sha256Digits || QByteArray::fromHex(digits).toHex() != digits)
            reader.complain(u"fingerprints"_s);
        account.trust.acceptedFingerprints.append(digits);
    }
    return account;
}

FolderRuleChoices rulesFrom(const QJsonObject &object, QString &error)
{
    Reader reader(object, u"rules"_s, error);
    return {.matchesPurpose = reader.flag("matchPurpose"_L1, true),
            .leavesEmptyOut = reader.flag("leaveEmptyOut"_L1, false),
            .sourcePrefix = reader.text("oldPrefix"_L1),
            .destinationPrefix = reader.text("newPrefix"_L1),
            .subfolder = reader.text("subfolder"_L1),
            .renamings = reader.texts("renamings"_L1),
            .includes = reader.texts("includes"_L1),
            .excludes = reader.texts("excludes"_L1)};
}

MessageChoices messagesFrom(const QJsonObject &object, QString &error)
{
    Reader reader(object, u"messages"_s, error);
    constexpr qint64 anySize = std::numeric_limits<qint64>::max();
    MessageChoices messages;
    messages.sentSince = reader.date("sentSince"_L1);
    messages.sentBefore = reader.date("sentBefore"_L1);
    messages.largest = reader.number("largest"_L1, anySize);
    messages.smallest = reader.number("smallest"_L1, anySize);
    messages.deletesCopied = reader.flag("deleteCopied"_L1, false);
    messages.deletesStray = reader.flag("deleteStray"_L1, false);
    messages.search = reader.text("search"_L1);
    if (reader.flag("repeated"_L1, false))
        messages.duplicates = Duplicates::CopiedAll;
    messages.flagSync = FlagSync(
        reader.number("flags"_L1, qint64(FlagSync::Leave)).value_or(qint64(FlagSync::Merge)));
    return messages;
}

MigrationFile migrationFrom(const QJsonObject &object, QString &error)
{
    Reader reader(object, u"migration"_s, error);
    reader.number("mailhaul"_L1, formatVersion);
    MigrationFile migration;
    migration.oldAccount = accountFrom(reader.object("old"_L1), u"old"_s, error);
    migration.newAccount = accountFrom(reader.object("new"_L1), u"new"_s, error);
    const QJsonObject targets = reader.object("targets"_L1);
    for (auto target = targets.begin(); target != targets.end(); ++target) {
        if (!target->isString() || target->toString().isEmpty())
            reader.complain(u"targets"_s);
        migration.choices.targets.insert(nameFrom(target.key()), nameFrom(target->toString()));
    }
    for (const QString &folder : reader.texts("leftOut"_L1))
        migration.choices.leftOut.insert(nameFrom(folder));
    migration.choices.rules = rulesFrom(reader.object("rules"_L1), error);
    migration.choices.messages = messagesFrom(reader.object("messages"_L1), error);
    return migration;
}

} // namespace

QByteArray migrationToJson(const MigrationFile &migration)
{
    QJsonObject targets;
    for (auto target = migration.choices.targets.cbegin();
         target != migration.choices.targets.cend(); ++target)
        targets.insert(rawText(target.key()), rawText(target.value()));
    QStringList leftOut;
    for (const Imap::MailboxName &folder : migration.choices.leftOut)
        leftOut.append(rawText(folder));
    leftOut.sort();
    const QJsonObject object{{"mailhaul"_L1, formatVersion},
                             {"old"_L1, toJson(migration.oldAccount)},
                             {"new"_L1, toJson(migration.newAccount)},
                             {"targets"_L1, targets},
                             {"leftOut"_L1, QJsonArray::fromStringList(leftOut)},
                             {"rules"_L1, toJson(migration.choices.rules)},
                             {"messages"_L1, toJson(migration.choices.messages)}};
    return QJsonDocument(object).toJson();
}

std::expected<MigrationFile, QString> migrationFromJson(const QByteArray &json)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return std::unexpected(syntax.errorString());
    const QJsonValue version = document.object().value("mailhaul"_L1);
    if (!version.isDouble()) {
        return std::unexpected(
            MigrationFileText::tr("It was not saved by Mailhaul. Choose another file."));
    }
    if (version.toInteger() > formatVersion) {
        return std::unexpected(MigrationFileText::tr(
            "A newer Mailhaul has saved it. Install that version to open it."));
    }
    QString error;
    const MigrationFile migration = migrationFrom(document.object(), error);
    if (!error.isEmpty())
        return std::unexpected(error);
    if (const auto options = optionsFor(migration.choices); !options)
        return std::unexpected(options.error());
    return migration;
}

std::expected<void, QString> saveMigration(const MigrationFile &migration, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(migrationToJson(migration));
        if (file.commit())
            return {};
    }
    return std::unexpected(
        MigrationFileText::tr("The file “%1” cannot be written (%2). Choose another place.")
            .arg(path, file.errorString()));
}

std::expected<MigrationFile, QString> openMigration(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(MigrationFileText::tr("The file “%1” cannot be read (%2). Check its "
                                                     "name and its permissions.")
                                   .arg(path, file.errorString()));
    }
    const auto migration = migrationFromJson(file.read(largestFile));
    if (!migration) {
        return std::unexpected(
            MigrationFileText::tr("The file “%1” cannot be used: %2").arg(path, migration.error()));
    }
    return migration;
}

} // namespace Mailhaul
