// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples.h"

#include "core/plan/folderplan.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace Mailhaul::Test {

using namespace Qt::StringLiterals;

Folder folder(const QString &name, std::optional<qint64> messages, std::optional<qint64> bytes,
              SpecialUse use)
{
    Folder result;
    result.name = Imap::MailboxName::fromDisplay(name);
    result.messages = messages;
    result.bytes = bytes;
    result.specialUse = use;
    return result;
}

FolderTree oldTree()
{
    FolderTree tree;
    tree.separator = "/";
    tree.folders = {folder(u"Archiv"_s, 8'210, 912'000'000),
                    folder(u"Archiv/2023"_s, 2'104, 188'000'000),
                    folder(u"Archiv/2024 – Verträge"_s, 512, 96'500'000),
                    folder(u"Entw\u00fcrfe"_s, 3, 12'000, SpecialUse::Drafts),
                    folder(u"Gesendet"_s, 4'711, 604'000'000, SpecialUse::Sent),
                    folder(u"INBOX"_s, 1'892, 240'000'000),
                    folder(u"Projekte"_s, 0, 0),
                    folder(u"Projekte/Hausbau"_s, 310, 150'000'000)};
    return tree;
}

FolderTree newTree()
{
    FolderTree tree;
    tree.separator = ".";
    tree.folders = {folder(u"Drafts"_s, 0, 0, SpecialUse::Drafts), folder(u"INBOX"_s, 12, 340'000),
                    folder(u"Sent"_s, 0, 0, SpecialUse::Sent),
                    folder(u"Trash"_s, 0, 0, SpecialUse::Trash)};
    return tree;
}

AccountSummary summaryOf(const Account &account)
{
    AccountSummary summary;
    summary.account = account;
    summary.account.port = account.port == 0 ? 993 : account.port;
    if (account.security == Security::Automatic)
        summary.account.security = Security::ImplicitTls;
    const bool isOld = account.host == oldAccount().host;
    summary.tree = isOld ? oldTree() : newTree();
    summary.bytes = 0;
    for (const Folder &found : std::as_const(summary.tree.folders)) {
        summary.messages += found.messages.value_or(0);
        *summary.bytes += found.bytes.value_or(0);
    }
    summary.stage = AccountSummary::Stage::Measured;
    summary.softwareName = isOld ? u"Dovecot"_s : u"Cyrus IMAP"_s;
    if (isOld) {
        for (const qint64 size : {61'000'000, 28'400'000, 52'000'000, 4'000})
            summary.sizes.add(size);
    } else {
        summary.appendLimit = 50'000'000;
        summary.quota.limitBytes = 5'000'000'000;
        summary.quota.usedBytes = 340'000;
    }
    return summary;
}

Report reportFor(const MigrationRequest &request)
{
    Report report;
    report.kind = request.options.kind;
    for (const FolderPlanEntry &entry :
         planFolders(oldTree(), newTree(), request.options).entries) {
        FolderReport one;
        one.entry = entry;
        one.balance.found = entry.source.messages.value_or(0);
        one.balance.alreadyThere = one.balance.found / 10;
        one.balance.repeated = one.balance.found / 100;
        one.balance.copied = one.balance.found - one.balance.alreadyThere - one.balance.repeated;
        one.bytesCopied = entry.source.bytes.value_or(0);
        report.balance += one.balance;
        report.statistics.bytesCopied += one.bytesCopied;
        report.folders.append(one);
    }
    report.statistics.started = QDateTime(QDate(2025, 3, 1), QTime(14, 2, 11));
    report.statistics.ended = report.statistics.started.addSecs(754);
    report.statistics.foldersBegun = int(report.folders.size());
    report.statistics.foldersTotal = int(report.folders.size());
    report.statistics.messagesCopied = report.balance.copied;
    report.statistics.biggestCopied = 28'400'000;
    return report;
}

AuditResult auditWith(int findings)
{
    using Kind = Finding::Kind;
    constexpr std::array kinds{Kind::Missing, Kind::Flags,   Kind::Date,      Kind::Header,
                               Kind::Body,    Kind::Doubled, Kind::Unverified};
    AuditResult result;
    result.verdict =
        findings == 0 ? AuditResult::Verdict::Proved : AuditResult::Verdict::ProvedExcept;
    result.isKimapAvailable = true;
    result.started = QDateTime(QDate(2025, 3, 1), QTime(15, 2, 11));
    result.ended = result.started.addSecs(95);
    result.compared = 17'742;
    result.findingsTotal = findings;
    result.share = {.headersByKimap = 17'740, .headersByEngine = 2, .datesByEngine = 17'742};
    for (int number = 0; number < std::min<qsizetype>(findings, AuditResult::findingsLimit);
         ++number) {
        result.findings.append({.kind = kinds[size_t(number) % kinds.size()],
                                .source = Imap::MailboxName::fromDisplay(u"Gesendet"_s),
                                .target = Imap::MailboxName::fromDisplay(u"Sent"_s),
                                .sourceUid = Imap::Uid(number + 1),
                                .subject = u"Gr\u00fc\u00dfe aus Wien %1"_s.arg(number + 1),
                                .text = u"\\Seen in place of \\Flagged"_s,
                                .reader = Reader::Kimap});
    }
    return result;
}

UndoResult undoResult(UndoKind kind)
{
    const auto named = [](const QString &name) { return Imap::MailboxName::fromDisplay(name); };
    UndoResult result{.kind = kind};
    result.folders = {
        {.name = named(u"Archiv"_s), .copied = 8'210, .removed = 8'210},
        {.name = named(u"Archiv.2023"_s), .copied = 2'104, .removed = 2'104},
        {.name = named(u"INBOX"_s), .copied = 1'892, .removed = 1'870, .changed = 17, .gone = 5},
        {.name = named(u"Sent"_s), .copied = 4'711, .removed = 4'711},
        {.name = named(u"Projekte.Hausbau"_s), .copied = 310, .isOther = true}};
    result.removedFolders = {named(u"Archiv.2023"_s), named(u"Archiv"_s), named(u"Projekte"_s)};
    result.keptFolders = {named(u"Projekte.Hausbau"_s)};
    return result;
}

Error errorOf(Error::Code code, const QString &serverText)
{
    Error error;
    error.code = code;
    error.scope = Error::Scope::Account;
    error.serverText = serverText;
    return error;
}

Error certificateError()
{
    Error error = errorOf(Error::Code::Certificate);
    CertificateFacts facts;
    facts.subject = u"mail.example"_s;
    facts.issuer = u"Example Home Authority"_s;
    facts.validFrom = QDateTime(QDate(2024, 1, 1), QTime(), QTimeZone::UTC);
    facts.validUntil = QDateTime(QDate(2034, 1, 1), QTime(), QTimeZone::UTC);
    facts.fingerprint = QByteArray(32, '\x5a').toHex();
    facts.complaint = u"The certificate is self-signed, and untrusted"_s;
    error.certificate = std::make_shared<const CertificateFacts>(facts);
    return error;
}

Problem appendProblem()
{
    Problem problem;
    problem.what = Problem::What::AppendMessage;
    problem.side = Side::Destination;
    problem.folder = Imap::MailboxName::fromDisplay(u"Archiv.2023"_s);
    problem.uid = 4'711;
    problem.size = 61'000'000;
    problem.error = errorOf(Error::Code::TooLarge, u"Message exceeds the maximum size"_s);
    problem.error.scope = Error::Scope::Message;
    return problem;
}

Account oldAccount()
{
    Account account;
    account.host = u"imap.old.example"_s;
    account.user = u"anna@old.example"_s;
    account.password = Secret(u"old-secret"_s);
    return account;
}

Account newAccount()
{
    Account account;
    account.host = u"imap.new.example"_s;
    account.user = u"anna@new.example"_s;
    account.password = Secret(u"new-secret"_s);
    return account;
}

} // namespace Mailhaul::Test
