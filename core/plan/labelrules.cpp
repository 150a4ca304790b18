// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/labelrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

QByteArrayList sortedOnce(QByteArrayList labels)
{
    std::ranges::sort(labels);
    const auto rest = std::ranges::unique(labels);
    labels.erase(rest.begin(), rest.end());
    return labels;
}

} // namespace

QByteArrayList labelsToSend(const QByteArrayList &labels, const LabelPlaces &places)
{
    QByteArrayList result;
    for (QByteArray label : labels) {
        if (!places.liftedTree.isEmpty()) {
            if (label.startsWith(QByteArray(places.liftedTree + '/')))
                label = label.sliced(places.liftedTree.size() + 1);
            if (label == "INBOX")
                label = "\\Inbox"_ba;
        }
        if (places.commonTop.isEmpty()) {
            result.append(label);
            continue;
        }
        if (label == "\\Inbox" && places.currentFolder != "INBOX")
            result.append(QByteArray(places.commonTop + "/INBOX"));
        result.append(QByteArray(places.commonTop + '/' + label));
    }
    return sortedOnce(result);
}

QByteArrayList comparedLabels(const QByteArrayList &labels, const LabelPlaces &places)
{
    QByteArrayList result = labels;
    // What everything is put below has no system labels of ours.
    if (!places.commonTop.isEmpty())
        result.removeIf([](const QByteArray &label) { return label.startsWith('\\'); });
    return sortedOnce(result);
}

} // namespace Mailhaul
