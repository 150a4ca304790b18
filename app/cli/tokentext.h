// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signin/tokensource.h"

#include <QString>

namespace Mailhaul::Cli {

/// The value of --oauthaccesstoken or --oauthdirect: the text itself, or the file whose first line is the text. The file
/// is read at each sign-in, so that whoever renews tokens only has to write them there.
class TokenText final : public TokenSource
{
public:
    TokenText(const QString &value, Form form) : m_value(Secret(value)), m_form(form) {}

    Reply<Secret> token(Freshness freshness) override;
    Form form() const override { return m_form; }

private:
    Secret m_value;
    Form m_form;
};

} // namespace Mailhaul::Cli
