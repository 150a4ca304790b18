#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""courierdoor.py PORT HOMES COMMAND...: signs in to Courier.

Courier's own programs for that have their paths compiled in and need root. This does what they
do: it greets, takes the password, and leaves the connection to COMMAND.
"""

import base64, os, re, signal, socket, sys

port, homes, command = int(sys.argv[1]), sys.argv[2], sys.argv[3:]
capability = os.environ['IMAP_CAPABILITY'] + ' AUTH=PLAIN'


def serve(client, peer):
    def line():
        received = b''
        # Byte by byte: what follows the sign-in belongs to imapd.
        while not received.endswith(b'\n'):
            byte = client.recv(1)
            if not byte:
                os._exit(0)
            received += byte
        return received.rstrip(b'\r\n').decode('latin1')

    def say(text):
        client.sendall(text.encode('latin1') + b'\r\n')

    say('* OK [CAPABILITY %s] Courier-IMAP ready.' % capability)
    while True:
        tag, _, rest = line().partition(' ')
        verb, _, argument = rest.partition(' ')
        verb = verb.upper()
        if verb == 'CAPABILITY':
            say('* CAPABILITY ' + capability)
            say(tag + ' OK CAPABILITY completed')
            continue
        if verb == 'LOGOUT':
            say('* BYE Courier-IMAP server shutting down')
            say(tag + ' OK LOGOUT completed')
            os._exit(0)
        if verb == 'LOGIN':
            words = re.findall(r'"((?:[^"\\]|\\.)*)"|(\S+)', argument)
            user, password = [quoted or atom for quoted, atom in words][:2]
        elif verb == 'AUTHENTICATE' and argument.upper().startswith('PLAIN'):
            response = argument[6:]
            if not response:
                say('+ ')
                response = line()
            _, user, password = base64.b64decode(response).decode().split('\0')
        else:
            say(tag + ' NO Error in IMAP command received by server.')
            continue
        home = os.path.join(homes, os.path.basename(user))
        if password != 'secret' or not os.path.isdir(home):
            say(tag + ' NO Login failed.')
            continue
        os.environ.update(AUTHENTICATED=user, AUTHADDR=user, IMAPLOGINTAG=tag, PROTOCOL='IMAP',
                          TCPREMOTEIP=peer[0], TCPREMOTEPORT=str(peer[1]), MAILDIR='./Maildir')
        os.dup2(client.fileno(), 0)
        os.dup2(client.fileno(), 1)
        os.chdir(home)
        os.execv(command[0], command)


signal.signal(signal.SIGCHLD, signal.SIG_IGN)
listener = socket.socket()
listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
listener.bind(('127.0.0.1', port))
listener.listen(50)
while True:
    client, peer = listener.accept()
    if os.fork() == 0:
        listener.close()
        serve(client, peer)
    client.close()
