// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/flaws.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QApplication>
#include <QComboBox>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Mailhaul::Test {

namespace {

QString nameOf(const QWidget &widget)
{
    for (const QWidget *at = &widget; at; at = at->parentWidget()) {
        if (!at->objectName().isEmpty())
            return at == &widget ? at->objectName() : u"in "_s + at->objectName();
    }
    return QString::fromLatin1(widget.metaObject()->className());
}

bool isQtsOwn(const QWidget &widget)
{
    return widget.objectName().startsWith("qt_"_L1) || widget.objectName().startsWith("__qt"_L1);
}

void lookForCutTexts(const QWidget &window, QStringList &flaws)
{
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisibleTo(&window) || label->text().isEmpty())
            continue;
        const bool isCut = label->wordWrap() && label->hasHeightForWidth()
                               ? label->height() < label->heightForWidth(label->width())
                               : label->width() < label->minimumSizeHint().width();
        if (isCut)
            flaws.append(u"The text of %1 is cut: %2"_s.arg(nameOf(*label), label->text()));
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (!button->isVisibleTo(&window) || button->text().isEmpty() || isQtsOwn(*button))
            continue;
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool isPicture = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
        if (!isPicture && button->width() < button->sizeHint().width())
            flaws.append(u"The text of %1 is cut: %2"_s.arg(nameOf(*button), button->text()));
    }
    for (const QTabBar *bar : window.findChildren<QTabBar *>()) {
        if (bar->isVisibleTo(&window) && bar->width() < bar->sizeHint().width()
            && !bar->usesScrollButtons())
            flaws.append(u"The tabs of %1 are cut"_s.arg(nameOf(*bar)));
    }
}

void lookForWidth(const QWidget &window, QStringList &flaws)
{
    for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
        if (!area->isVisibleTo(&window) || !area->horizontalScrollBar()->isVisibleTo(&window))
            continue;
        const QWidget *widest = area->widget();
        for (const QWidget *child : area->widget()->findChildren<QWidget *>()) {
            if (child->isVisibleTo(&window)
                && child->minimumSizeHint().width() > area->viewport()->width())
                widest = child;
        }
        flaws.append(u"The page is wider than the window because of %1 (%2 of %3)"_s.arg(
            nameOf(*widest), QString::number(widest->minimumSizeHint().width()),
            QString::number(area->viewport()->width())));
    }
}

/// Letters that press a button or lead to a field while they are in sight.
void lookForLetters(const QWidget &window, QStringList &flaws)
{
    QHash<QString, QString> owners;
    const auto take = [&](const QString &text, const QWidget &widget) {
        const QKeySequence letter = QKeySequence::mnemonic(text);
        if (letter.isEmpty())
            return;
        QString &owner = owners[letter.toString()];
        if (!owner.isEmpty())
            flaws.append(
                u"%1 is for %2 and for %3"_s.arg(letter.toString(), owner, nameOf(widget)));
        owner = nameOf(widget);
    };
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&window) && button->isEnabled())
            take(button->text(), *button);
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisibleTo(&window) && label->buddy()->isEnabled())
            take(label->text(), *label->buddy());
    }
}

void lookForNames(const QWidget &window, QStringList &flaws)
{
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || !(widget->focusPolicy() & Qt::TabFocus)
            || widget->focusProxy())
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken && spoken->text(QAccessible::Name).isEmpty())
            flaws.append(u"%1 has no name for a screen reader"_s.arg(nameOf(*widget)));
        if (widget->objectName().isEmpty())
            flaws.append(u"A control %1 has no object name"_s.arg(nameOf(*widget)));
    }
}

} // namespace

QStringList flawsOf(const QWidget &window)
{
    QStringList flaws;
    lookForCutTexts(window, flaws);
    lookForWidth(window, flaws);
    lookForLetters(window, flaws);
    lookForNames(window, flaws);
    return flaws;
}

} // namespace Mailhaul::Test
