// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/precompiled.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
