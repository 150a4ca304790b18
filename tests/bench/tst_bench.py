# SPDX-License-Identifier: GPL-3.0-or-later
"""The bench itself: tst_bench.py DIRECTORY-OF-THE-BUILD."""

import argparse
import imaplib
import pathlib
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest

from programs import Programs
from rows import Mailbox
from stage import Stage
from workplace import Workplace

BUILD = pathlib.Path(sys.argv.pop(1)).resolve()
BENCH = pathlib.Path(__file__).with_name('bench.py')


class WholeRun(unittest.TestCase):
    def test_everything_arrives_over_a_line_with_a_delay(self):
        with tempfile.TemporaryDirectory(prefix='b-') as directory:
            pathlib.Path(directory).chmod(0o755)
            run = subprocess.run(
                [sys.executable, '-B', BENCH, '--programs', BUILD, '--profile', 'tiny', '--rtt',
                 '0,2', '--peers', 'none', '--work', directory], capture_output=True, text=True,
                check=False)
            self.assertEqual(run.returncode, 0, run.stdout + run.stderr)
            for expected in ('limit, 2 conn.', 'Mailhaul', 'first copy', 'nothing to do', '2 ms'):
                self.assertIn(expected, run.stdout)
            self.assertEqual(list(pathlib.Path(directory).iterdir()), [])


class Checker(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        options = argparse.Namespace(work=None, keep=False, million=False, store='maildir')
        cls.programs = Programs(BUILD)
        cls.mailbox = Mailbox('tiny', 1, **cls.programs.describe('tiny', 1))
        cls.workplace = cls.enterClassContext(Workplace(options, []))
        cls.stage = cls.enterClassContext(Stage(cls.programs, cls.workplace, options))

    def setUp(self):
        user = self.stage.new_user()
        self.stage.fill_source(self.mailbox, user)
        self.account = self.stage.account('source', user)
        self.session = imaplib.IMAP4(self.account.host, self.account.port)
        self.addCleanup(self.session.logout)
        self.session.login(self.account.user, self.account.password)
        self.session.select('INBOX')

    def differences(self, added_field=''):
        return self.programs.differences(self.mailbox, self.account, added_field)

    def assert_found(self, words):
        found = self.differences()
        self.assertEqual(len(found), 1, found)
        self.assertIn(words, found[0])

    def first_message(self):
        text = self.session.fetch('1', '(BODY.PEEK[])')[1][0][1]
        attributes = self.session.fetch('1', '(FLAGS INTERNALDATE)')[1][0]
        flags = b' '.join(flag for flag in imaplib.ParseFlags(attributes) if flag != b'\\Recent')
        return text, f'({flags.decode()})', f'"{attributes.decode().split(chr(34))[1]}"'

    def replace_first(self, text, flags, date):
        self.session.append('INBOX', flags, date, text)
        self.session.store('1', '+FLAGS', '\\Deleted')
        self.session.expunge()

    def test_nothing_where_all_is_well(self):
        self.assertEqual(self.differences(), [])

    def test_the_order_does_not_matter(self):
        self.replace_first(*self.first_message())
        self.assertEqual(self.differences(), [])

    def test_a_missing_message(self):
        self.session.store('3', '+FLAGS', '\\Deleted')
        self.session.expunge()
        self.assert_found('is missing')

    def test_a_missing_folder(self):
        self.session.delete('"Lists/group 1"')
        self.assert_found('is missing')

    def test_a_message_that_is_there_twice(self):
        self.session.copy('3', 'INBOX')
        self.assert_found('is there twice')

    def test_a_message_in_the_wrong_folder(self):
        self.session.copy('3', '"Lists/group 1"')
        self.assert_found('does not belong there')

    def test_a_folder_that_should_not_be(self):
        self.session.create('Elsewhere')
        self.assertEqual(self.differences(), [])
        self.session.copy('3', 'Elsewhere')
        self.assert_found('does not belong there')

    def test_other_flags(self):
        self.session.store('3', '+FLAGS', '$Label1')
        self.assert_found('has the flags')

    def test_another_date(self):
        text, flags, _ = self.first_message()
        self.replace_first(text, flags, '"01-Feb-2024 10:00:00 +0100"')
        self.assert_found('has the date')

    def test_another_byte(self):
        text, flags, date = self.first_message()
        self.replace_first(text[:-5] + b'!' + text[-4:], flags, date)
        self.assert_found('has other bytes')

    def test_an_added_field_only_where_the_tool_is_known_for_it(self):
        text, flags, date = self.first_message()
        self.replace_first(text.replace(b'\r\nSubject', b'\r\nX-TUID: 12\r\nSubject'), flags, date)
        self.assert_found('has other bytes')
        self.assertEqual(self.differences('X-TUID'), [])


class DelayLine(unittest.TestCase):
    ROUND_TRIP = 0.1  # seconds
    SIZE = 64 << 20

    def setUp(self):
        self.server = socket.create_server(('127.0.0.1', 0))
        self.addCleanup(self.server.close)
        line = subprocess.Popen(
            [Programs(BUILD).line, '127.0.0.1', str(self.server.getsockname()[1]),
             str(round(1e6 * self.ROUND_TRIP))], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.port = int(line.stdout.readline())
        self.addCleanup(line.communicate)

    def serve(self, talk):
        def run():
            connection = self.server.accept()[0]
            with connection:
                talk(connection)
        thread = threading.Thread(target=run)
        thread.start()
        self.addCleanup(thread.join)

    def test_an_answer_takes_a_round_trip_and_the_first_one_two(self):
        def echo(connection):
            while data := connection.recv(100):
                connection.sendall(data)
        self.serve(echo)
        start = time.monotonic()
        with socket.create_connection(('127.0.0.1', self.port)) as client:
            for round_trips in (2, 3, 4):
                client.sendall(b'x')
                self.assertEqual(client.recv(100), b'x')
                self.assertGreaterEqual(time.monotonic() - start, round_trips * self.ROUND_TRIP)

    def test_bytes_do_not_wait_for_each_other(self):
        received = []

        def count(connection):
            total = 0
            while data := connection.recv(1 << 20):
                total += len(data)
            received.append(total)
            connection.sendall(b'end')
        self.serve(count)
        start = time.monotonic()
        with socket.create_connection(('127.0.0.1', self.port)) as client:
            client.sendall(bytes(self.SIZE))
            client.shutdown(socket.SHUT_WR)
            self.assertEqual(client.recv(100), b'end')
        # A wait for each of 256 KiB would take 12 s.
        self.assertLess(time.monotonic() - start, 6)
        self.assertEqual(received, [self.SIZE])


if __name__ == '__main__':
    unittest.main()
