// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/demoaccount.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Mailhaul::Demo {
namespace {

QString newPassword()
{
    return QString::number(QRandomGenerator::system()->generate64(), 36);
}

Test::DovecotOptions withPassword(Test::DovecotOptions options, const QString &user,
                                  const QString &password)
{
    options.passwords = {{user, password}};
    return options;
}

} // namespace

DemoAccount::DemoAccount(Test::DovecotOptions options, const QString &user)
    : m_user(user)
    , m_password(newPassword())
    , m_server(withPassword(std::move(options), m_user, m_password))
{}

bool DemoAccount::open()
{
    return m_server.start() && m_witness.open(m_server, m_user, m_password);
}

QString DemoAccount::errorText() const
{
    return m_server.errorText().isEmpty() ? m_witness.errorText() : m_server.errorText();
}

Test::DovecotOptions oldServerOptions()
{
    return {.format = Test::StorageFormat::Maildir,
            .namespacePrefix = u"INBOX."_s,
            .separator = u"."_s,
            .specialUse = {{u"Sent"_s, u"Gesendete Objekte"_s},
                           {u"Drafts"_s, u"Entwürfe"_s},
                           {u"Trash"_s, u"Papierkorb"_s},
                           {u"Junk"_s, u"Unerwünscht"_s},
                           {u"Archive"_s, u"Ablage"_s}}};
}

Test::DovecotOptions newServerOptions()
{
    return {.format = Test::StorageFormat::Sdbox,
            .specialUse = {{u"Sent"_s, u"Sent Messages"_s},
                           {u"Drafts"_s, u"Drafts"_s},
                           {u"Trash"_s, u"Deleted Messages"_s},
                           {u"Junk"_s, u"Junk"_s},
                           {u"Archive"_s, u"Archive"_s}}};
}

} // namespace Mailhaul::Demo
