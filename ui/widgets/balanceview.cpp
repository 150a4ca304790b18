// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/balanceview.h"

#include "ui/text.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/numbertile.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Bin::Kind kind)
{
    switch (kind) {
    case Bin::Kind::Found:
        return u"Found"_s;
    case Bin::Kind::Copied:
        return u"Copied"_s;
    case Bin::Kind::AlreadyThere:
        return u"AlreadyThere"_s;
    case Bin::Kind::LeftOut:
        return u"LeftOut"_s;
    case Bin::Kind::Repeated:
        return u"Repeated"_s;
    case Bin::Kind::Failed:
        return u"Failed"_s;
    case Bin::Kind::Vanished:
        return u"Vanished"_s;
    case Bin::Kind::NotReached:
        return u"NotReached"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

/// Nothing where there are no messages to show.
std::optional<MessageChoice> choiceFor(Bin::Kind kind)
{
    switch (kind) {
    case Bin::Kind::Found:
        return MessageChoice::All;
    case Bin::Kind::Copied:
        return MessageChoice::Copied;
    case Bin::Kind::AlreadyThere:
        return MessageChoice::AlreadyThere;
    case Bin::Kind::LeftOut:
        return MessageChoice::LeftOut;
    case Bin::Kind::Repeated:
        return MessageChoice::Repeated;
    case Bin::Kind::Failed:
        return MessageChoice::Failed;
    case Bin::Kind::Vanished:
        return MessageChoice::Vanished;
    case Bin::Kind::NotReached:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

bool isAlwaysShown(Bin::Kind kind)
{
    return kind == Bin::Kind::Found || kind == Bin::Kind::Copied || kind == Bin::Kind::AlreadyThere;
}

} // namespace

BalanceView::BalanceView(const QString &prefix, QWidget *parent) : QWidget(parent), m_prefix(prefix)
{
    setObjectName(prefix + u"Balance"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
}

void BalanceView::setBalance(const Balance &balance, RunKind kind)
{
    delete m_tiles;
    m_tiles = new QWidget(this);
    auto *line = new FlowLayout(m_tiles);
    line->setContentsMargins({});
    for (const Bin &bin : binsOf(balance, kind)) {
        if (bin.number == 0 && !isAlwaysShown(bin.kind))
            continue;
        QString sign;
        if (bin.kind == Bin::Kind::Copied)
            sign = u"="_s;
        else if (bin.kind != Bin::Kind::Found)
            sign = u"+"_s;
        auto *tile =
            new NumberTile(m_prefix + nameOf(bin.kind), sign, bin.number, bin.name, m_tiles);
        line->addWidget(tile);
        if (const auto choice = choiceFor(bin.kind)) {
            tile->makeDoor();
            connect(tile, &NumberTile::opened, this, [this, choice] { emit opened(*choice); });
        }
    }
    layout()->addWidget(m_tiles);
}

} // namespace Mailhaul
