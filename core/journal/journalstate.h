// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalrecord.h"

#include <array>
#include <utility>

/// States as numbers in the file; they never change.
namespace Mailhaul::JournalState {

inline constexpr std::array<std::pair<JournalRecord::State, int>, 8> numbers{{
    {JournalRecord::State::Sent, 0},
    {JournalRecord::State::Stored, 1},
    {JournalRecord::State::Failed, 2},
    {JournalRecord::State::AlreadyThere, 3},
    {JournalRecord::State::Repeated, 4},
    {JournalRecord::State::LeftOut, 5},
    {JournalRecord::State::Vanished, 6},
    {JournalRecord::State::Left, 7},
}};

constexpr int numberOf(JournalRecord::State state)
{
    for (const auto &[known, number] : numbers) {
        if (known == state)
            return number;
    }
    return 0;
}

/// A number that is none of ours counts as the most careful state: looked up before anything is
/// sent.
constexpr JournalRecord::State stateOf(int number)
{
    for (const auto &[state, known] : numbers) {
        if (known == number)
            return state;
    }
    return JournalRecord::State::Sent;
}

} // namespace Mailhaul::JournalState
