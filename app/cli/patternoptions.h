// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcodes.h"
#include "app/cli/optionparser.h"
#include "core/text/perloperator.h"

#include <expected>

namespace Mailhaul::Cli {

/// The operators or patterns given with an option, or the sentence that names the option, the place
/// and the reason.
std::expected<QList<PerlOperator>, Refusal> operatorsOf(const ParsedOptions &options,
                                                        const QString &name);
std::expected<QList<PerlPattern>, Refusal> patternsOf(const ParsedOptions &options,
                                                      const QString &name);
std::expected<QList<PerlPattern>, Refusal> matchOperatorsOf(const ParsedOptions &options,
                                                            const QString &name);

Refusal patternRefusal(const QString &option, const QByteArray &text, const PatternError &error);

} // namespace Mailhaul::Cli
