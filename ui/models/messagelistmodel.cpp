// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/messagelistmodel.h"

#include "core/report/sentences.h"
#include "ui/text.h"

#include <QLocale>

#include <algorithm>

namespace Mailhaul {

namespace {

constexpr qsizetype messagesInQuestion = 200;
constexpr std::size_t mostWanted = 400; ///< What was looked at before that has been scrolled away.
constexpr std::size_t mostQuestions = 2;

} // namespace

MessageListModel::MessageListModel(MessageFates &fates, std::unique_ptr<HeaderSource> headers,
                                   QObject *parent)
    : QAbstractTableModel(parent)
    , m_fates(fates)
    , m_headers(std::move(headers))
{
    m_askTimer.setSingleShot(true);
    m_askTimer.setInterval(20);
    connect(&m_askTimer, &QTimer::timeout, this, &MessageListModel::askNext);
    connect(m_headers.get(), &HeaderSource::answered, this, &MessageListModel::take);
    connect(m_headers.get(), &HeaderSource::failed, this,
            [this](const Imap::MailboxName &, const Error &error) {
                // One folder that cannot be opened is no reason not to read the others.
                if (error.scope == Error::Scope::Folder || error.scope == Error::Scope::Message)
                    settleQuestion();
                else
                    m_failure = sentenceFor(error, m_account);
                emit looked();
            });
    connect(&m_fates, &MessageFates::begun, this, [this] {
        m_heads.clear();
        m_asked.clear();
        m_questions.clear();
        rebuild();
    });
    connect(&m_fates, &MessageFates::grown, this, &MessageListModel::grow);
    rebuild();
}

MessageListModel::~MessageListModel() = default;

void MessageListModel::setAccount(const Account &source)
{
    m_account = source;
    m_failure.clear();
    m_headers->setAccount(source);
}

void MessageListModel::setChoice(MessageChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    rebuild();
}

void MessageListModel::setSearch(const QString &text)
{
    if (text.trimmed() == m_search)
        return;
    m_search = text.trimmed();
    rebuild();
}

qsizetype MessageListModel::leftToSearch() const
{
    return m_search.isEmpty() ? 0 : qsizetype(m_candidates.size() - m_searched);
}

int MessageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MessageListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MessageListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == SizeColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case SubjectColumn:
        return tr("Subject");
    case SenderColumn:
        return tr("From");
    case DateColumn:
        return tr("Date");
    case SizeColumn:
        return tr("Size");
    case FolderColumn:
        return tr("Folder");
    case FateColumn:
        return tr("What happens to it");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant MessageListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || std::size_t(index.row()) >= m_rows.size())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == SizeColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const std::size_t number = m_rows.at(std::size_t(index.row()));
    const MessageFates::Entry &entry = m_fates.entries().at(number);
    const auto head = m_heads.constFind(keyOf(entry));
    if (head == m_heads.cend() && index.column() <= SizeColumn)
        want(number);
    return text(entry, head == m_heads.cend() ? nullptr : &*head, index.column());
}

void MessageListModel::rebuild()
{
    beginResetModel();
    m_candidates.clear();
    m_rows.clear();
    m_wanted.clear();
    m_entriesSeen = m_fates.entries().size();
    m_searched = 0;
    for (std::size_t number = 0; number < m_entriesSeen; ++number) {
        if (m_fates.isChosen(m_fates.entries().at(number), m_choice))
            m_candidates.push_back(number);
    }
    if (m_search.isEmpty())
        m_rows = m_candidates;
    endResetModel();
    if (!m_search.isEmpty())
        m_askTimer.start();
    emit looked();
}

void MessageListModel::grow()
{
    std::vector<std::size_t> added;
    for (; m_entriesSeen < m_fates.entries().size(); ++m_entriesSeen) {
        if (m_fates.isChosen(m_fates.entries().at(m_entriesSeen), m_choice))
            added.push_back(m_entriesSeen);
    }
    if (added.empty())
        return;
    m_candidates.insert(m_candidates.end(), added.begin(), added.end());
    if (!m_search.isEmpty()) {
        m_askTimer.start();
        return;
    }
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + added.size()) - 1);
    m_rows.insert(m_rows.end(), added.begin(), added.end());
    endInsertRows();
}

void MessageListModel::want(std::size_t entry) const
{
    if (!m_failure.isEmpty() || m_asked.contains(keyOf(m_fates.entries().at(entry))))
        return;
    m_wanted.push_back(entry);
    if (m_wanted.size() > mostWanted)
        m_wanted.erase(m_wanted.begin(), m_wanted.begin() + mostWanted / 2);
    if (!m_askTimer.isActive())
        m_askTimer.start();
}

/// Goes on with a search as far as headers are known, and asks for what is wanted next: rows that are
/// looked at first.
void MessageListModel::askNext()
{
    std::vector<std::size_t> found;
    while (!m_search.isEmpty() && m_searched < m_candidates.size()) {
        const MessageFates::Entry &entry = m_fates.entries().at(m_candidates.at(m_searched));
        if (!m_heads.contains(keyOf(entry)))
            break;
        if (matches(entry))
            found.push_back(m_candidates.at(m_searched));
        ++m_searched;
    }
    if (!found.empty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + found.size()) - 1);
        m_rows.insert(m_rows.end(), found.begin(), found.end());
        endInsertRows();
    }
    if (!m_search.isEmpty())
        emit looked();
    while (m_questions.size() < mostQuestions && m_failure.isEmpty()) {
        QList<Imap::Uid> uids;
        std::vector<quint64> keys;
        int folder = -1;
        const auto offer = [&](std::size_t number) {
            const MessageFates::Entry &entry = m_fates.entries().at(number);
            if (m_asked.contains(keyOf(entry)))
                return true;
            if (folder >= 0 && entry.folder != folder)
                return false;
            folder = entry.folder;
            uids.append(entry.uid);
            keys.push_back(keyOf(entry));
            m_asked.insert(keyOf(entry));
            return uids.size() < messagesInQuestion;
        };
        while (!m_wanted.empty()) {
            const std::size_t number = m_wanted.back();
            const bool goesOn = offer(number);
            if (m_asked.contains(keyOf(m_fates.entries().at(number))))
                m_wanted.pop_back();
            if (!goesOn)
                break;
        }
        if (uids.isEmpty() && !m_search.isEmpty()) {
            for (std::size_t at = m_searched; at < m_candidates.size(); ++at) {
                if (!offer(m_candidates.at(at)))
                    break;
            }
        }
        if (uids.isEmpty())
            break;
        m_questions.push_back(std::move(keys));
        m_headers->ask(m_fates.folder({.folder = folder}).source, uids);
    }
}

void MessageListModel::take(const Imap::MailboxName &folder, const MessageHeads &heads)
{
    for (std::size_t number = 0; number < std::size_t(m_fates.folderCount()); ++number) {
        if (m_fates.folder({.folder = int(number)}).source != folder)
            continue;
        for (auto head = heads.cbegin(); head != heads.cend(); ++head) {
            Head &known = m_heads[keyOf(int(number), head.key())];
            known.text = headText(head->header);
            known.size = head->size;
            if (!known.text.sent.isValid() && head->received) {
                known.text.sent = QDateTime::fromSecsSinceEpoch(head->received->secondsSinceEpoch);
            }
        }
    }
    settleQuestion();
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, SizeColumn));
    m_askTimer.start();
}

/// What is gone meanwhile has no header; a search must not wait for it.
void MessageListModel::settleQuestion()
{
    if (m_questions.empty())
        return;
    for (const quint64 key : m_questions.front()) {
        if (!m_heads.contains(key))
            m_heads.insert(key, {});
    }
    m_questions.pop_front();
    m_askTimer.start();
}

bool MessageListModel::matches(const MessageFates::Entry &entry) const
{
    const HeadText text = m_heads.value(keyOf(entry)).text;
    return text.subject.contains(m_search, Qt::CaseInsensitive)
           || text.sender.contains(m_search, Qt::CaseInsensitive);
}

QString MessageListModel::text(const MessageFates::Entry &entry, const Head *head, int column) const
{
    const qint64 size = entry.size >= 0 ? entry.size : (head ? head->size : -1);
    switch (Column(column)) {
    case SubjectColumn:
        if (!head)
            return m_failure.isEmpty() ? tr("…", "not read yet") : tr("not known");
        return head->text.subject.isEmpty() ? tr("(no subject)") : head->text.subject;
    case SenderColumn:
        return head ? head->text.sender : QString();
    case DateColumn:
        return head && head->text.sent.isValid()
                   ? QLocale().toString(head->text.sent.toLocalTime(), QLocale::ShortFormat)
                   : QString();
    case SizeColumn:
        return size >= 0 ? textForBytes(size) : QString();
    case FolderColumn:
        return m_fates.folder(entry).source.display();
    case FateColumn:
        return fateText(entry);
    case ColumnCount:
        break;
    }
    return {};
}

QString MessageListModel::fateText(const MessageFates::Entry &entry) const
{
    const QString target = m_fates.folder(entry).target.display();
    const bool isDry = m_fates.kind() != RunKind::Copy;
    if (m_fates.isChosen(entry, MessageChoice::TooLarge) && isDry)
        return tr("too large: the new server takes at most %1")
            .arg(textForBytes(*m_fates.appendLimit()));
    if (m_fates.isChosen(entry, MessageChoice::Risky) && isDry)
        return tr("will be copied to “%1”, but is so large that the server may refuse it")
            .arg(target);
    switch (entry.fate) {
    case MessageFateKind::Copied:
        return isDry ? tr("will be copied to “%1”").arg(target) : tr("copied to “%1”").arg(target);
    case MessageFateKind::AlreadyThere:
        return tr("is in “%1” already").arg(target);
    case MessageFateKind::LeftOut:
        return tr("left out by your choice");
    case MessageFateKind::Repeated:
        return tr("occurs in this folder before, so once is enough");
    case MessageFateKind::Failed:
        return isDry ? tr("cannot be copied") : tr("could not be copied; see the problems");
    case MessageFateKind::Vanished:
        return tr("disappeared from the old account meanwhile");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Mailhaul
