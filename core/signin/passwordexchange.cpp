// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signin/saslexchange.h"

#include <gsasl.h>

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

struct LibraryEnd
{
    void operator()(Gsasl *library) const { gsasl_done(library); }
};
using Library = std::unique_ptr<Gsasl, LibraryEnd>;

struct SessionEnd
{
    void operator()(Gsasl_session *session) const { gsasl_finish(session); }
};

Library openLibrary()
{
    Gsasl *library = nullptr;
    return Library(gsasl_init(&library) == GSASL_OK ? library : nullptr);
}

bool isServerFirst(const QByteArray &mechanism)
{
    // GNU SASL would answer LOGIN's first question before it is asked.
    constexpr auto names = std::to_array<QByteArrayView>({"LOGIN", "CRAM-MD5", "DIGEST-MD5"});
    return std::ranges::find(names, QByteArrayView(mechanism)) != names.end();
}

// A server says how often SCRAM has to hash; this takes about a second.
constexpr int mostIterations = 1'000'000;

/// Whether a question of SCRAM's (RFC 5802, 5.1: "r=…,s=…,i=4096") can be answered in time.
bool isEndless(const QByteArray &question)
{
    for (const QByteArray &part : question.split(',')) {
        if (!part.startsWith("i="))
            continue;
        bool isNumber = false;
        const int iterations = part.sliced(2).toInt(&isNumber);
        if (!isNumber || iterations > mostIterations)
            return true;
    }
    return false;
}

/// A mechanism of GNU SASL.
class PasswordExchange final : public SaslExchange
{
public:
    PasswordExchange(const QByteArray &mechanism, Library library, Gsasl_session *session)
        : SaslExchange(mechanism)
        , m_isScram(mechanism.startsWith("SCRAM-"))
        , m_library(std::move(library))
        , m_session(session)
    {}

    std::optional<QByteArray> initialResponse() override
    {
        return isServerFirst(mechanism()) ? std::nullopt : step({});
    }
    std::optional<QByteArray> respond(const QByteArray &challenge) override
    {
        // Some servers send the proof of SCRAM twice, or ask on after everything has been said.
        if (isComplete() || (m_isScram && isEndless(challenge)))
            return std::nullopt;
        return step(challenge);
    }
    bool isComplete() const override { return m_state == GSASL_OK; }

private:
    std::optional<QByteArray> step(const QByteArray &challenge)
    {
        char *output = nullptr;
        std::size_t size = 0;
        m_state = gsasl_step(m_session.get(), challenge.isEmpty() ? nullptr : challenge.constData(),
                             std::size_t(challenge.size()), &output, &size);
        if (m_state != GSASL_OK && m_state != GSASL_NEEDS_MORE)
            return std::nullopt;
        QByteArray response(output, qsizetype(size));
        gsasl_free(output);
        return response;
    }

    bool m_isScram;
    Library m_library;
    std::unique_ptr<Gsasl_session, SessionEnd> m_session;
    int m_state = GSASL_NEEDS_MORE;
};

} // namespace

QByteArrayList passwordMechanisms()
{
    const Library library = openLibrary();
    char *names = nullptr;
    if (!library || gsasl_client_mechlist(library.get(), &names) != GSASL_OK)
        return {};
    const QByteArrayList mechanisms = QByteArray(names).split(' ');
    gsasl_free(names);
    return mechanisms;
}

std::unique_ptr<SaslExchange> makePasswordExchange(const QByteArray &mechanism,
                                                   const SaslCredentials &credentials)
{
    Library library = openLibrary();
    Gsasl_session *session = nullptr;
    if (!library || gsasl_client_start(library.get(), mechanism.constData(), &session) != GSASL_OK)
        return nullptr;
    const auto tell = [session](Gsasl_property property, const QString &text) {
        if (!text.isEmpty())
            gsasl_property_set(session, property, text.toUtf8().constData());
    };
    // An empty one is a password too.
    gsasl_property_set(session, GSASL_PASSWORD, credentials.password.reveal().toUtf8().constData());
    tell(GSASL_AUTHID, credentials.user);
    tell(GSASL_AUTHZID, credentials.authorizationUser);
    tell(GSASL_REALM, credentials.domain);
    tell(GSASL_HOSTNAME, credentials.host);
    tell(GSASL_SERVICE, u"imap"_s);
    return std::make_unique<PasswordExchange>(mechanism, std::move(library), session);
}

} // namespace Mailhaul
