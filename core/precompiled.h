// SPDX-License-Identifier: GPL-3.0-or-later
//
// What nearly every file includes, read by the compiler once. Files still include what they use.
#pragma once

#include <QByteArray>
#include <QCoroTask>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QRegularExpression>
#include <QSet>
#include <QSslSocket>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <algorithm>
#include <array>
#include <chrono>
#include <deque>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <ranges>
#include <span>
#include <variant>
#include <vector>
