// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mailboxencoding.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Mailhaul::Test {
namespace {

bool travelsAsItIs(QChar character)
{
    return character >= u' ' && character <= u'~';
}

QByteArray encodedRun(QStringView run)
{
    QByteArray units(run.size() * 2, Qt::Uninitialized);
    qToBigEndian<char16_t>(run.utf16(), run.size(), units.data());
    return '&' + units.toBase64(QByteArray::OmitTrailingEquals).replace('/', ',') + '-';
}

} // namespace

QByteArray encodedMailbox(const QString &name)
{
    QByteArray encoded;
    for (qsizetype at = 0; at < name.size();) {
        if (travelsAsItIs(name[at])) {
            encoded += name[at] == u'&' ? "&-"_ba : QByteArray(1, name[at].toLatin1());
            ++at;
            continue;
        }
        const qsizetype begin = at;
        while (at < name.size() && !travelsAsItIs(name[at]))
            ++at;
        encoded += encodedRun(QStringView(name).sliced(begin, at - begin));
    }
    return encoded;
}

QString decodedMailbox(const QByteArray &encoded)
{
    QString name;
    for (qsizetype at = 0; at < encoded.size(); ++at) {
        if (encoded[at] != '&') {
            name += QLatin1Char(encoded[at]);
            continue;
        }
        const qsizetype end = encoded.indexOf('-', at);
        if (end < 0)
            return QString::fromUtf8(encoded);
        const QByteArray run = encoded.sliced(at + 1, end - at - 1).replace(',', '/');
        const QByteArray units = QByteArray::fromBase64(run);
        if (run.isEmpty())
            name += u'&';
        for (qsizetype unit = 0; unit + 1 < units.size(); unit += 2)
            name += QChar(qFromBigEndian<char16_t>(units.constData() + unit));
        at = end;
    }
    return name;
}

} // namespace Mailhaul::Test
