// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>

namespace Mailhaul::Cli {

using KeyValues = QList<std::pair<QString, QString>>;

/// Where a secret stands on the command line, so that it can be masked and overwritten.
struct SecretPlace
{
    qsizetype argument = 0; ///< Index in the list given to parseArguments().
    qsizetype offset = 0;   ///< Of its first character in that argument.

    bool operator==(const SecretPlace &other) const = default;
};

/// What a command line says. Options that were not given have no value.
class ParsedOptions
{
public:
    std::optional<bool> flag(const QString &name) const { return value<bool>(name); }
    std::optional<qint64> integer(const QString &name) const { return value<qint64>(name); }
    std::optional<double> real(const QString &name) const { return value<double>(name); }
    std::optional<QString> text(const QString &name) const { return value<QString>(name); }
    QStringList texts(const QString &name) const
    {
        return value<QStringList>(name).value_or(QStringList());
    }
    KeyValues keyValues(const QString &name) const
    {
        return value<KeyValues>(name).value_or(KeyValues());
    }

    bool isSwitchedOn(const QString &name) const { return flag(name).value_or(false); }
    bool isEmpty() const { return m_isEmpty; } ///< Not a single argument.

    /// What is wrong with it, one sentence each; nothing else is of use then, apart from secrets().
    const QStringList &complaints() const { return m_complaints; }
    const QList<SecretPlace> &secrets() const { return m_secrets; }
    /// One sentence for each option that was accepted and changes nothing.
    const QStringList &notes() const { return m_notes; }

    using Value = std::variant<bool, qint64, double, QString, QStringList, KeyValues>;
    bool isGiven(const QString &name) const { return m_values.contains(name); }
    void set(const QString &name, const Value &value) { m_values.insert(name, value); }
    /// Behind the texts that are there already.
    void append(const QString &name, const QString &text)
    {
        set(name, QStringList(texts(name) << text));
    }

private:
    friend class OptionParser;

    template <typename T>
    std::optional<T> value(const QString &name) const
    {
        const auto found = m_values.constFind(name);
        if (found == m_values.constEnd())
            return {};
        return std::get<T>(*found);
    }

    QHash<QString, Value> m_values;
    QStringList m_complaints, m_notes;
    QList<SecretPlace> m_secrets;
    bool m_isEmpty = true;
};

/// Which options are accepted.
enum class Support {
    Finished, ///< Those that work; the others are complained about by name.
    All       ///< Those of OptionHandling::Later as well.
};

/// Reads a command line without the program's name, by imapsync's grammar (that of Perl's
/// Getopt::Long).
ParsedOptions parseArguments(const QStringList &arguments, Support support = Support::Finished);

/// \a options overridden by the first line of options_extra.txt. Only those options count that
/// imapsync reads there; other words are passed over.
ParsedOptions withExtraLine(ParsedOptions options, const QString &line);

/// "host1" for "host" and the source.
QString sided(const QString &name, Side side);

} // namespace Mailhaul::Cli
