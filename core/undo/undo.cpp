// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/undo/undo.h"

#include "core/undo/undorun.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Mailhaul {

UndoneFolder UndoResult::sum() const
{
    UndoneFolder sum;
    for (const UndoneFolder &folder : folders) {
        sum.copied += folder.copied;
        sum.removed += folder.removed;
        sum.changed += folder.changed;
        sum.onlyCopies += folder.onlyCopies;
        sum.gone += folder.gone;
    }
    return sum;
}

Undo::Undo(QObject *parent) : QObject(parent)
{
    m_thread.setObjectName(u"undo"_s);
}

Undo::~Undo()
{
    if (m_run)
        QMetaObject::invokeMethod(m_run, &UndoRun::shutDown);
    m_thread.wait();
}

void Undo::start(const UndoRequest &request)
{
    Q_ASSERT(!m_run);
    m_run = new UndoRun;
    m_run->moveToThread(&m_thread);
    connect(m_run, &UndoRun::progressed, this, &Undo::progressed);
    connect(m_run, &UndoRun::finished, this, &Undo::finished);
    connect(&m_thread, &QThread::finished, m_run, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_run, [run = m_run, request] { run->start(request); });
}

void Undo::cancel()
{
    if (m_run)
        QMetaObject::invokeMethod(m_run, &UndoRun::cancel);
}

QString sentenceFor(const UndoResult &result)
{
    const auto text = [](const char *sentence) {
        return QCoreApplication::translate("Undo", sentence);
    };
    if (result.error)
        return result.error->serverText;
    const UndoneFolder sum = result.sum();
    QString sentence =
        result.kind == UndoKind::Preview
            ? text(QT_TRANSLATE_NOOP("Undo", "%1 of %2 messages that were copied would be removed "
                                             "from the new account, and %3 folders. %4 are left "
                                             "alone because they were changed since, %5 are gone."))
            : text(QT_TRANSLATE_NOOP("Undo", "%1 of %2 messages that were copied are removed from "
                                             "the new account, and %3 folders. %4 are left alone "
                                             "because they were changed since, %5 were gone."));
    const QLocale locale;
    sentence = sentence.arg(locale.toString(sum.removed), locale.toString(sum.copied),
                            locale.toString(result.removedFolders.size()),
                            locale.toString(sum.changed), locale.toString(sum.gone));
    if (sum.onlyCopies > 0)
        sentence += u' '
                    + text(QT_TRANSLATE_NOOP("Undo", "%1 are left alone because the old account "
                                                     "does not have them any more."))
                          .arg(locale.toString(sum.onlyCopies));
    return sentence;
}

} // namespace Mailhaul
