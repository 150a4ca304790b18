// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/messagehead.h"
#include "ui/controllers/messagefates.h"
#include "ui/engine/headersource.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

#include <deque>
#include <memory>
#include <vector>

namespace Mailhaul {

/// Messages of a run with subject, sender and date. Headers are read when a row is looked at, or,
/// while somebody searches, all of them from the first on.
class MessageListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        SubjectColumn,
        SenderColumn,
        DateColumn,
        SizeColumn,
        FolderColumn,
        FateColumn,
        ColumnCount
    };

    MessageListModel(MessageFates &fates, std::unique_ptr<HeaderSource> headers,
                     QObject *parent = nullptr);
    ~MessageListModel() override;

    void setAccount(const Account &source);
    void setChoice(MessageChoice choice);
    MessageChoice choice() const { return m_choice; }
    void setSearch(const QString &text);
    /// How many messages a search has not looked at yet.
    qsizetype leftToSearch() const;
    QString failure() const
    {
        return m_failure;
    } ///< Why headers cannot be read; empty if they can.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void looked(); ///< A search went on, or reading failed.

private:
    struct Head
    {
        HeadText text;
        qint64 size = 0;
    };
    static quint64 keyOf(int folder, Imap::Uid uid) { return quint64(folder) << 32 | uid; }
    static quint64 keyOf(const MessageFates::Entry &entry)
    {
        return keyOf(entry.folder, entry.uid);
    }

    void rebuild();
    void grow();
    void want(std::size_t entry) const;
    void askNext();
    void settleQuestion();
    void take(const Imap::MailboxName &folder, const MessageHeads &heads);
    bool matches(const MessageFates::Entry &entry) const;
    QString text(const MessageFates::Entry &entry, const Head *head, int column) const;
    QString fateText(const MessageFates::Entry &entry) const;

    MessageFates &m_fates;
    Account m_account;
    std::unique_ptr<HeaderSource> m_headers;
    MessageChoice m_choice = MessageChoice::All;
    QString m_search;
    std::vector<std::size_t> m_candidates; ///< Entries of the choice.
    std::vector<std::size_t> m_rows;       ///< Those of them that the search finds.
    std::size_t m_entriesSeen = 0;
    std::size_t m_searched = 0; ///< Of the candidates.
    QHash<quint64, Head> m_heads;
    mutable std::vector<std::size_t> m_wanted; ///< Entries; the last is the most urgent.
    QSet<quint64> m_asked;
    std::deque<std::vector<quint64>> m_questions; ///< Not answered, in order.
    mutable QTimer m_askTimer;
    QString m_failure;
};

} // namespace Mailhaul
