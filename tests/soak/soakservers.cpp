// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/soakservers.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Mailhaul::Test {
namespace {

DovecotOptions options(int rounds, StorageFormat format)
{
    DovecotOptions made{.passwords = {}, .format = format, .specialUse = {}};
    for (int round = 0; round < rounds; ++round)
        made.passwords.insert(SoakServers::user(round), u"secret"_s);
    return made;
}

DovecotOptions simpleOptions(int rounds)
{
    DovecotOptions made = options(rounds, StorageFormat::Sdbox);
    made.hiddenCapabilities = {u"MULTIAPPEND"_s, u"UIDPLUS"_s, u"LITERAL+"_s, u"LIST-STATUS"_s};
    return made;
}

} // namespace

SoakServers::SoakServers(int rounds)
    : m_source(options(rounds, StorageFormat::Maildir))
    , m_destination(options(rounds, StorageFormat::Mdbox))
    , m_simpleDestination(simpleOptions(rounds))
{}

bool SoakServers::start()
{
    return m_source.start() && m_destination.start() && m_simpleDestination.start();
}

QString SoakServers::errorText() const
{
    return m_source.errorText() + m_destination.errorText() + m_simpleDestination.errorText();
}

void SoakServers::forget(int round) const
{
    for (const DovecotServer *server : {&m_source, &destination(round)})
        QDir(server->directory() + "/mail/"_L1 + user(round)).removeRecursively();
}

} // namespace Mailhaul::Test
