# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives a running window through the accessibility tree alone, as a screen reader's user would.

Called with the program and its arguments; both accounts must be filled in. Ends with 0 when the copy has
reached the result page and its sentence has been read.
"""
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = 120  # Seconds for any one step, on a slow machine.

program = subprocess.Popen(sys.argv[1:], env=dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1"))


def everything(node):
    yield node
    for number in range(node.get_child_count()):
        child = node.get_child_at_index(number)
        if child:
            yield from everything(child)


def showing():
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(number)
        if application and application.get_process_id() == program.pid:
            for node in everything(application):
                if node.get_state_set().contains(Atspi.StateType.SHOWING):
                    yield node


def wait_for(what, condition):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if program.poll() is not None:
            sys.exit(f"The window has gone while waiting for {what}")
        try:
            for node in showing():
                if condition(node):
                    return node
        except Exception:  # The tree may change while it is read.
            pass
        time.sleep(0.2)
    sys.exit(f"There is no {what}")


def called(tail):
    return lambda node: node.get_accessible_id().endswith("." + tail)


def usable(*beginnings):
    return lambda node: (
        node.get_role_name() in ("button", "push button")
        and node.get_name().startswith(beginnings)
        and node.get_state_set().contains(Atspi.StateType.ENABLED)
        and Atspi.Action.get_n_actions(node) > 0
    )


def press(node):
    names = [Atspi.Action.get_action_name(node, n) for n in range(Atspi.Action.get_n_actions(node))]
    Atspi.Action.do_action(node, names.index("Press"))


def main():
    press_next = lambda: press(wait_for("Next button", usable("Next")))
    wait_for("old account's address", called("oldAddress"))
    press_next()
    wait_for("new account's address", called("newAddress"))
    press_next()
    wait_for("facts about the old account", called("oldCheckFacts"))
    press_next()
    tree = wait_for("tree of folders", called("folderTree"))
    assert tree.get_name(), "The tree of folders has no name"
    wait_for("tree of the new account", called("newFolderTree"))
    press_next()
    wait_for("sentence of the review", called("reviewSentence"))
    press(wait_for("Copy button", usable("Copy ")))
    sentence = wait_for("sentence of the result", called("resultSentence"))
    print(sentence.get_name())
    assert "in the new account" in sentence.get_name(), sentence.get_name()
    for node in showing():
        if node.get_role_name() in ("button", "push button", "check box", "text", "combo box"):
            assert node.get_name() or node.get_role_name() == "text", node.get_accessible_id()
    press(wait_for("Finish button", usable("Finish")))
    program.wait(PATIENCE)


try:
    main()
finally:
    if program.poll() is None:
        program.kill()
