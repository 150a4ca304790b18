// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <chrono>
#include <vector>

namespace Mailhaul {

/// The speed of a run over its whole time. A screen reader is told the figures.
class RateGraph final : public QWidget
{
    Q_OBJECT

public:
    explicit RateGraph(const QString &objectName, QWidget *parent = nullptr);

    void clear();
    /// \a elapsed grows from call to call.
    void add(std::chrono::milliseconds elapsed, double bytesPerSecond);
    std::size_t pointCount() const { return m_points.size(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Point
    {
        std::chrono::milliseconds elapsed;
        double rate;
    };
    void thinOut();

    std::vector<Point> m_points;
    std::chrono::milliseconds m_distance; ///< Between points; doubled whenever there are too many.
    double m_highest = 0;
};

} // namespace Mailhaul
