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
        line->addWidget(
            new NumberTile(m_prefix + nameOf(bin.kind), sign, bin.number, bin.name, m_tiles));
    }
    layout()->addWidget(m_tiles);
}

} // namespace Mailhaul
