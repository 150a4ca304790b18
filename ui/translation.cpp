// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace Mailhaul {

using namespace Qt::StringLiterals;

void installTranslations(QCoreApplication &application)
{
    auto *own = new QTranslator(&application);
    // No locale matches in the C locale; English then still needs its plural forms.
    if (own->load(QLocale(), u"mailhaul"_s, u"_"_s, u":/translations"_s)
        || own->load(u":/translations/mailhaul_en.qm"_s)) {
        QCoreApplication::installTranslator(own);
    }
    auto *qt = new QTranslator(&application);
    if (qt->load(QLocale(own->language()), u"qtbase"_s, u"_"_s,
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(qt);
    }
}

} // namespace Mailhaul
