// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/mailboxname.h"

#include <QWidget>

#include <functional>

namespace Mailhaul {

class FolderTreeView;

/// The lines between two trees: from each visible folder of the old account to where it goes. What
/// they say is in the trees as words, too.
class LinkView final : public QWidget
{
    Q_OBJECT

public:
    /// \a targetOf tells the row of \a newTree that a row of \a oldTree leads to; invalid for none.
    LinkView(const FolderTreeView &oldTree, const FolderTreeView &newTree,
             std::function<QModelIndex(const QModelIndex &)> targetOf, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// Ends of the lines that would be drawn now, in this widget's coordinates.
    struct Link
    {
        QPoint from, to;
        bool isCurrent = false;
    };
    QList<Link> links() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const FolderTreeView &m_oldTree, &m_newTree;
    std::function<QModelIndex(const QModelIndex &)> m_targetOf;
};

} // namespace Mailhaul
