"""Servers that are there and do not do what a database does."""

import socket
import threading
from contextlib import closing, contextmanager


@contextmanager
def silent():
    """Take connections and never answer; give the port."""
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        yield server.getsockname()[1]


@contextmanager
def answering(answer):
    """Answer the first bytes of whoever connects with these, and hang up; give the port."""
    with closing(socket.create_server(("127.0.0.1", 0))) as server:

        def serve():
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                with closing(connection):
                    connection.recv(1024)
                    connection.sendall(answer)

        threading.Thread(target=serve, daemon=True).start()
        yield server.getsockname()[1]
