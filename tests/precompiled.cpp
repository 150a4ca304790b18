// SPDX-License-Identifier: GPL-3.0-or-later
//
// A target needs a source file; this one has only its precompiled header.
