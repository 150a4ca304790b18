// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/noticemodel.h"

#include "core/report/sentences.h"
#include "ui/text.h"

#include <QDateTime>
#include <QLocale>

namespace Mailhaul {

void NoticeModel::add(const QList<MigrationEvent> &events, const MigrationRequest &request)
{
    const auto account = [&request](Side side) -> const Account & {
        return side == Side::Source ? request.source : request.destination;
    };
    for (const MigrationEvent &event : events) {
        if (const auto *lost = std::get_if<Happened::Reconnecting>(&event)) {
            note(tr("%1 The line is made again in %2; nothing is lost.")
                     .arg(sentenceFor(lost->reason, account(lost->side)),
                          textForDuration(lost->pause)));
        } else if (const auto *waiting = std::get_if<Happened::Waiting>(&event)) {
            const QDateTime until = QDateTime::currentDateTime().addMSecs(waiting->pause.count());
            note(tr("%1 Copying goes on by itself at %2.")
                     .arg(sentenceFor(waiting->reason, account(waiting->side)),
                          QLocale().toString(until.time(), QLocale::ShortFormat)));
        } else if (const auto *missing = std::get_if<Happened::FolderMissing>(&event)) {
            note(tr("The folder “%1” is not in the old account any more.")
                     .arg(missing->name.display()));
        } else if (const auto *journal = std::get_if<Happened::JournalUnavailable>(&event)) {
            note(sentenceFor(journal->reason, request.source));
        }
    }
}

void NoticeModel::note(const QString &text)
{
    constexpr int most = 500;
    //: A time of day and what happened then
    const QString line = tr("%1: %2").arg(
        QLocale().toString(QDateTime::currentDateTime().time(), QLocale::ShortFormat), text);
    insertRows(0, 1);
    setData(index(0), line);
    if (rowCount() > most)
        removeRows(most, rowCount() - most);
}

} // namespace Mailhaul
