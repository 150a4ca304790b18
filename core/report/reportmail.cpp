// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportmail.h"

#include "core/report/sentences.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

struct ReportMail
{
    Q_DECLARE_TR_FUNCTIONS(ReportMail)
};

constexpr qsizetype base64Line = 76; // RFC 2045, 6.8.

QByteArray inLines(const QByteArray &encoded)
{
    QByteArray result;
    for (qsizetype at = 0; at < encoded.size(); at += base64Line)
        result.append(encoded.sliced(at, qMin(base64Line, encoded.size() - at))).append("\r\n");
    return result;
}

/// RFC 2047, as one or more words that fit into lines.
QByteArray encodedWords(const QString &text)
{
    QByteArray result;
    for (qsizetype at = 0; at < text.size(); at += 15) {
        if (!result.isEmpty())
            result += "\r\n ";
        result += "=?utf-8?B?" + text.mid(at, 15).toUtf8().toBase64() + "?=";
    }
    return result;
}

QString row(const QString &label, const QString &value)
{
    return u"<tr><td>%1</td><td>%2</td></tr>\n"_s.arg(label.toHtmlEscaped(),
                                                      value.toHtmlEscaped());
}

QString nameOf(const Account &account)
{
    return ReportMail::tr("%1 on %2").arg(account.user, account.host);
}

QString htmlOf(const Report &report, const Account &source, const Account &destination)
{
    const Statistics &statistics = report.statistics;
    const QLocale locale;
    const auto number = [&](qint64 value) { return locale.toString(value); };
    QString html = u"<html><body><h1>%1</h1>\n<table>\n"_s.arg(
        ReportMail::tr("Mail was copied").toHtmlEscaped());
    html += row(ReportMail::tr("From"), nameOf(source));
    html += row(ReportMail::tr("To"), nameOf(destination));
    html += row(ReportMail::tr("Begun"),
                locale.toString(statistics.started, QLocale::LongFormat));
    html += row(ReportMail::tr("Messages copied"), number(statistics.messagesCopied));
    html += row(ReportMail::tr("Bytes copied"), textForBytes(statistics.bytesCopied));
    html += row(ReportMail::tr("Messages skipped"), number(statistics.messagesSkipped));
    html += row(ReportMail::tr("Messages deleted in the old account"),
                number(statistics.deletedOnSource));
    html += row(ReportMail::tr("Messages deleted in the new account"),
                number(statistics.deletedOnDestination));
    html += row(ReportMail::tr("Problems"), number(report.problems.size()));
    html += "</table>\n"_L1;
    if (!report.problems.isEmpty()) {
        html += "<ul>\n"_L1;
        for (const Problem &problem : report.problems) {
            const Account &account = problem.side == Side::Source ? source : destination;
            html += u"<li>%1</li>\n"_s.arg(sentenceFor(problem, account).toHtmlEscaped());
        }
        html += "</ul>\n"_L1;
    }
    return html + "</body></html>\n"_L1;
}

} // namespace

QByteArray reportMail(const Report &report, const Account &source, const Account &destination,
                      const QString &sender)
{
    const QDateTime now = QDateTime::currentDateTime();
    // Whoever gave the address may have put more into it than that.
    const QByteArray address = sender.toUtf8().simplified();
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    return "Date: "_ba + now.toString(Qt::RFC2822Date).toLatin1() + "\r\nFrom: " + address
           + "\r\nTo: " + address + "\r\nSubject: "
           + encodedWords(ReportMail::tr("Mailhaul: report of %1").arg(nameOf(source)))
           + "\r\nMessage-Id: <" + id
           + "@mailhaul.invalid>\r\nMIME-Version: 1.0\r\n"
             "Content-Type: text/html; charset=utf-8\r\n"
             "Content-Transfer-Encoding: base64\r\n\r\n"
           + inLines(htmlOf(report, source, destination).toUtf8().toBase64());
}

} // namespace Mailhaul
