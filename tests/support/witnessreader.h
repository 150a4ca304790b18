// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

class QAbstractSocket;

namespace Mailhaul::Test {

/// One response of a server, literals taken out of the line.
struct WitnessResponse
{
    QByteArray line;         ///< without line end; each literal has left its `{n}` here …
    QByteArrayList literals; ///< … and its bytes here, in order
};

/// One word of a response: an atom, a string, or a list of more of them.
struct WitnessValue
{
    enum class Kind { Atom, String, List };

    Kind kind = Kind::Atom;
    QByteArray text;
    QList<WitnessValue> items;

    /// Compares an atom without regard to case.
    bool isAtom(QByteArrayView word) const;
    /// The texts of a list's items.
    QByteArrayList texts() const;
};

QList<WitnessValue> parsedValues(const WitnessResponse &response);

/// Reads responses from a socket, waiting as long as it takes, 60 s of silence at most.
class WitnessReader
{
public:
    explicit WitnessReader(QAbstractSocket &socket) : m_socket(socket) {}

    /// Nothing when the connection ended or nothing came.
    std::optional<WitnessResponse> next();

private:
    std::optional<QByteArray> nextLine();
    std::optional<QByteArray> nextBytes(qsizetype count);
    bool waitForMore();

    QAbstractSocket &m_socket;
    QByteArray m_buffer;
    qsizetype m_at = 0;
};

} // namespace Mailhaul::Test
