// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/precompiled.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTreeView>
#include <QWizardPage>
