"""`python servers.py sftp|smb FOLDER ...`: a server of that protocol, which the tests of stores speak to."""

import os
import socket
import sys
import threading
from pathlib import Path
from typing import NoReturn

import paramiko
from impacket import ntlm, smbserver

USER, PASSWORD = "officer", "hunter2/+ @x"


def sftp(folder: Path, known_hosts: Path) -> NoReturn:
    """An SFTP server over `folder`: its port is printed, its key written down as known_hosts has it."""
    key = paramiko.ECDSAKey.generate()
    listening = socket.create_server(("127.0.0.1", 0))
    port = listening.getsockname()[1]
    known_hosts.parent.mkdir(parents=True, exist_ok=True)
    known_hosts.write_text(f"[127.0.0.1]:{port} {key.get_name()} {key.get_base64()}\n")
    sys.stdout.write(f"{port}\n")
    sys.stdout.flush()
    while True:
        transport = paramiko.Transport(listening.accept()[0])
        transport.add_server_key(key)
        transport.set_subsystem_handler("sftp", paramiko.SFTPServer, _Folder, folder)
        transport.start_server(event=threading.Event(), server=_Door())


class _Door(paramiko.ServerInterface):
    def check_auth_password(self, username, password):
        return paramiko.AUTH_SUCCESSFUL if (username, password) == (USER, PASSWORD) else paramiko.AUTH_FAILED

    def check_channel_request(self, kind, chanid):
        return paramiko.OPEN_SUCCEEDED

    def get_allowed_auths(self, username):
        return "password"


class _Folder(paramiko.SFTPServerInterface):
    """Reads alone; whatever is called locked may not be."""

    def __init__(self, server, root):
        super().__init__(server)
        self._root = root

    def _at(self, path):
        return f"{self._root}{self.canonicalize(path)}"

    def list_folder(self, path):
        if path.endswith("locked"):
            return paramiko.SFTP_PERMISSION_DENIED
        below = Path(self._at(path)).iterdir()
        return [paramiko.SFTPAttributes.from_stat(one.lstat(), one.name) for one in below]

    def stat(self, path):
        return self._told(os.stat, path)

    def lstat(self, path):
        return self._told(os.lstat, path)

    def _told(self, look, path):
        try:
            return paramiko.SFTPAttributes.from_stat(look(self._at(path)))
        except OSError as error:
            return paramiko.SFTPServer.convert_errno(error.errno)

    def open(self, path, flags, attr):
        assert not flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        if path.endswith("locked.txt"):
            return paramiko.SFTP_PERMISSION_DENIED
        handle = _Handle(flags)
        handle.readfile = Path(self._at(path)).open("rb")  # noqa: SIM115 - the handle closes it
        return handle


class _Handle(paramiko.SFTPHandle):
    def stat(self):
        return paramiko.SFTPAttributes.from_stat(os.fstat(self.readfile.fileno()))


def smb(folder: Path) -> None:
    """An SMB server with the share "Share" over `folder`: its port is printed."""
    server = smbserver.SimpleSMBServer("127.0.0.1", 0)
    inner = server._SimpleSMBServer__server
    server.addShare("Share", str(folder), readOnly="yes")
    server.setSMB2Support(True)
    server.addCredential(USER, 0, ntlm.compute_lmhash(PASSWORD), ntlm.compute_nthash(PASSWORD))
    sys.stdout.write(f"{inner.server_address[1]}\n")
    sys.stdout.flush()
    inner.serve_forever()


if __name__ == "__main__":
    {"sftp": sftp, "smb": smb}[sys.argv[1]](*map(Path, sys.argv[2:]))
