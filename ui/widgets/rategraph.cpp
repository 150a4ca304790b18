// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rategraph.h"

#include "ui/text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Mailhaul {

namespace {

constexpr std::chrono::milliseconds shortestDistance{500};
constexpr std::size_t mostPoints = 400;

} // namespace

RateGraph::RateGraph(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_distance(shortestDistance)
{
    setObjectName(objectName);
    setAccessibleName(tr("Speed over time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RateGraph::clear()
{
    m_points.clear();
    m_distance = shortestDistance;
    m_highest = 0;
    update();
}

void RateGraph::add(std::chrono::milliseconds elapsed, double bytesPerSecond)
{
    if (!m_points.empty() && elapsed < m_points.back().elapsed + m_distance)
        return;
    m_points.push_back({elapsed, bytesPerSecond});
    m_highest = std::max(m_highest, bytesPerSecond);
    if (m_points.size() > mostPoints)
        thinOut();
    setAccessibleDescription(
        tr("Now %1, at most %2.").arg(textForRate(bytesPerSecond), textForRate(m_highest)));
    update();
}

QSize RateGraph::sizeHint() const
{
    return {20 * fontMetrics().averageCharWidth(), 5 * fontMetrics().lineSpacing()};
}

void RateGraph::thinOut()
{
    m_distance *= 2;
    std::size_t kept = 0;
    for (std::size_t at = 0; at + 1 < m_points.size(); at += 2) {
        m_points[kept++] = {m_points[at + 1].elapsed,
                            (m_points[at].rate + m_points[at + 1].rate) / 2};
    }
    m_points.resize(kept);
}

void RateGraph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().base());
    painter.drawRect(area);
    // The line stays below the words.
    const double words = painter.fontMetrics().height() + 4;
    const double most = std::max(1.0, area.height() - words);
    if (m_points.size() < 2 || m_highest <= 0)
        return;
    const double end = double(m_points.back().elapsed.count());
    const auto place = [&](const Point &point) {
        const double across = double(point.elapsed.count()) / end;
        const double x = isRightToLeft() ? area.right() - across * area.width()
                                         : area.left() + across * area.width();
        return QPointF(x, area.bottom() - point.rate / m_highest * most);
    };
    QPainterPath line(place(m_points.front()));
    for (const Point &point : m_points)
        line.lineTo(place(point));
    QPainterPath surface = line;
    surface.lineTo(place(m_points.back()).x(), area.bottom());
    surface.lineTo(place(m_points.front()).x(), area.bottom());
    surface.closeSubpath();
    QColor fill = palette().color(QPalette::Highlight);
    painter.setPen(QPen(fill, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    fill.setAlphaF(0.25F);
    painter.fillPath(surface, fill);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(area.adjusted(6, 2, -6, -2), int(Qt::AlignTop | Qt::AlignLeading),
                     tr("Speed over time, at most %1").arg(textForRate(m_highest)));
}

} // namespace Mailhaul
