// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/certificatequestion.h"

#include "ui/widgets/errorbox.h"
#include "ui/widgets/factslabel.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

/// "AB:CD:…" is how other programs show it, so that both can be compared by eye; blanks let it
/// wrap.
QString spelledOut(const QByteArray &fingerprint)
{
    constexpr qsizetype bytesInGroup = 8;
    const QByteArray bytes = QByteArray::fromHex(fingerprint);
    QStringList groups;
    for (qsizetype at = 0; at < bytes.size(); at += bytesInGroup)
        groups.append(QString::fromLatin1(bytes.mid(at, bytesInGroup).toHex(':').toUpper()));
    return groups.join(u": "_s);
}

QString day(const QDateTime &when)
{
    return QLocale().toString(when.toLocalTime().date(), QLocale::LongFormat);
}

} // namespace

CertificateQuestion::CertificateQuestion(const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_error(new ErrorBox(prefix + u"CertificateError"_s, this))
    , m_facts(new FactsLabel(prefix + u"CertificateFacts"_s, this))
    , m_trust(new QPushButton(tr("&Trust This Certificate for This Server"), this))
{
    setObjectName(prefix + u"Certificate"_s);
    m_trust->setObjectName(prefix + u"TrustCertificate"_s);
    m_trust->setAccessibleDescription(
        tr("Tries again and accepts exactly this certificate from this server."));
    connect(m_trust, &QPushButton::clicked, this, &CertificateQuestion::trusted);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_error);
    column->addWidget(m_facts);
    column->addWidget(m_trust, 0, Qt::AlignLeft);
    hide();
}

void CertificateQuestion::ask(const QString &host, const CertificateFacts &certificate)
{
    m_error->showError(tr("“%1” shows a certificate that is not trusted, so somebody else may be "
                          "answering in its place. Trust it only if the provider confirms the "
                          "fingerprint below.")
                           .arg(host));
    m_facts->setFacts({{tr("Made out to"), certificate.subject},
                       {tr("Signed by"), certificate.issuer},
                       {tr("Valid from"), day(certificate.validFrom)},
                       {tr("Valid until"), day(certificate.validUntil)},
                       {tr("Complaint"), certificate.complaint},
                       {tr("SHA-256 fingerprint"), spelledOut(certificate.fingerprint)}});
    show();
}

void CertificateQuestion::clear()
{
    m_error->clear();
    hide();
}

} // namespace Mailhaul
