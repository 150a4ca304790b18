// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mnemonics.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSet>
#include <QWizard>

namespace Mailhaul {

namespace {

/// Where the letter stands, or -1.
qsizetype placeOf(const QString &text)
{
    const qsizetype sign = text.indexOf(u'&');
    return sign >= 0 && sign + 1 < text.size() && text.at(sign + 1) != u'&' ? sign : -1;
}

bool isFree(QChar letter, const QSet<QChar> &taken)
{
    return letter.isLetterOrNumber() && !taken.contains(letter.toLower());
}

/// Beginnings of words are found soonest.
qsizetype freePlace(const QString &text, const QSet<QChar> &taken)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool beginsWord = at == 0 || text.at(at - 1).isSpace();
        if (beginsWord && isFree(text.at(at), taken))
            return at;
    }
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isFree(text.at(at), taken))
            return at;
    }
    return -1;
}

/// \a text with a letter that nobody else has, which is taken then.
QString withOwnLetter(QString text, QSet<QChar> &taken)
{
    qsizetype place = placeOf(text);
    if (place < 0)
        return text;
    if (!isFree(text.at(place + 1), taken)) {
        text.remove(place, 1);
        place = freePlace(text, taken);
        if (place < 0)
            return text;
        text.insert(place, u'&');
    }
    taken.insert(text.at(place + 1).toLower());
    return text;
}

template <typename Control>
void spread(Control *control, QSet<QChar> &taken)
{
    const QString text = withOwnLetter(control->text(), taken);
    if (text != control->text())
        control->setText(text);
}

/// What the wizard names itself, and would name again: in some languages two of them begin alike.
QSet<QChar> lettersOfButtons(QWizard *wizard)
{
    QSet<QChar> taken;
    for (int which = QWizard::BackButton; which <= QWizard::CustomButton3; ++which) {
        const auto id = QWizard::WizardButton(which);
        if (id == QWizard::Stretch || wizard->buttonText(id).isEmpty()
            || !wizard->button(id)->isVisibleTo(wizard))
            continue;
        const QString text = wizard->button(id)->text();
        if (const QString own = withOwnLetter(text, taken); own != text)
            wizard->setButtonText(id, own);
    }
    return taken;
}

} // namespace

void spreadMnemonics(QWidget *window)
{
    auto *wizard = qobject_cast<QWizard *>(window);
    QSet<QChar> taken = wizard ? lettersOfButtons(wizard) : QSet<QChar>();
    const QWidget *page = wizard ? wizard->currentPage() : window;
    if (!page)
        return;
    const QList<QWidget *> widgets = page->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (auto *button = qobject_cast<QAbstractButton *>(widget))
            spread(button, taken);
        else if (auto *label = qobject_cast<QLabel *>(widget); label && label->buddy())
            spread(label, taken);
    }
}

} // namespace Mailhaul
