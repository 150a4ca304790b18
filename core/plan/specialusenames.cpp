// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/specialusenames.h"

#include <array>
#include <string_view>

namespace Mailhaul {

using namespace std::string_view_literals;

namespace {

struct KnownName
{
    std::u16string_view name;
    SpecialUse use;
};

constexpr std::array knownNames = {
    KnownName{u"All"sv, SpecialUse::All},
    KnownName{u"All Messages"sv, SpecialUse::All},
    KnownName{u"Все"sv, SpecialUse::All},

    KnownName{u"Archive"sv, SpecialUse::Archive},
    KnownName{u"Archives"sv, SpecialUse::Archive},
    KnownName{u"Архив"sv, SpecialUse::Archive},

    KnownName{u"Drafts"sv, SpecialUse::Drafts},
    KnownName{u"DRAFTS"sv, SpecialUse::Drafts},
    KnownName{u"Черновики"sv, SpecialUse::Drafts},
    KnownName{u"Szkice"sv, SpecialUse::Drafts},
    KnownName{u"Wersje robocze"sv, SpecialUse::Drafts},

    KnownName{u"Flagged"sv, SpecialUse::Flagged},
    KnownName{u"Starred"sv, SpecialUse::Flagged},
    KnownName{u"Помеченные"sv, SpecialUse::Flagged},

    KnownName{u"Junk"sv, SpecialUse::Junk},
    KnownName{u"junk"sv, SpecialUse::Junk},
    KnownName{u"Spam"sv, SpecialUse::Junk},
    KnownName{u"SPAM"sv, SpecialUse::Junk},
    KnownName{u"Спам"sv, SpecialUse::Junk},
    KnownName{u"Potwierdzony spam"sv, SpecialUse::Junk},
    KnownName{u"Wiadomości-śmieci"sv, SpecialUse::Junk},
    KnownName{u"Junk E-Mail"sv, SpecialUse::Junk},
    KnownName{u"Junk Email"sv, SpecialUse::Junk},

    KnownName{u"Sent"sv, SpecialUse::Sent},
    KnownName{u"Sent Messages"sv, SpecialUse::Sent},
    KnownName{u"Sent Items"sv, SpecialUse::Sent},
    KnownName{u"Gesendete Elemente"sv, SpecialUse::Sent},
    KnownName{u"Gesendete Objekte"sv, SpecialUse::Sent},
    KnownName{u"Éléments envoyés"sv, SpecialUse::Sent},
    KnownName{u"Envoyé"sv, SpecialUse::Sent},
    KnownName{u"Objets envoyés"sv, SpecialUse::Sent},
    KnownName{u"Elementos enviados"sv, SpecialUse::Sent},
    KnownName{u"Posta inviata"sv, SpecialUse::Sent},
    KnownName{u"送信済みアイテム"sv, SpecialUse::Sent},
    KnownName{u"Отправленные"sv, SpecialUse::Sent},
    KnownName{u"Elementy wysłane"sv, SpecialUse::Sent},

    KnownName{u"Trash"sv, SpecialUse::Trash},
    KnownName{u"TRASH"sv, SpecialUse::Trash},
    KnownName{u"Удаленные"sv, SpecialUse::Trash},
    KnownName{u"Корзина"sv, SpecialUse::Trash},
    KnownName{u"Kosz"sv, SpecialUse::Trash},
    KnownName{u"Deleted Items"sv, SpecialUse::Trash},
    KnownName{u"Deleted Messages"sv, SpecialUse::Trash},
};

SpecialUse lookedUp(const QByteArray &raw)
{
    // Some servers decompose accents; the table has them composed.
    const QString name = Imap::MailboxName(raw).display().normalized(QString::NormalizationForm_C);
    for (const KnownName &known : knownNames) {
        if (name == QStringView(known.name))
            return known.use;
    }
    return SpecialUse::None;
}

} // namespace

SpecialUse specialUseByName(const Imap::MailboxName &name, const QByteArray &prefix)
{
    const SpecialUse use = lookedUp(name.raw());
    if (use != SpecialUse::None || prefix.isEmpty() || !name.raw().startsWith(prefix))
        return use;
    return lookedUp(name.raw().sliced(prefix.size()));
}

} // namespace Mailhaul
