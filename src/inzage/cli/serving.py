"""`inzage serve`: the web application in granian. Pages are made by threads; a process is enough for most."""

import socket
import sys
from argparse import Namespace

from granian import Granian
from granian.constants import Interfaces
from granian.log import LogLevels

APPLICATION = "inzage.config.wsgi:application"
THREADS = 8
LOGS = {"loggers": {"_granian": {"handlers": [], "propagate": True}}}
"""What the server itself has to say goes the way of our own lines (config.logs)."""

DONE, REFUSED = 0, 1


def run(args: Namespace) -> int:
    """Answer until told to stop."""
    if problem := taken(args.host, args.port):
        sys.stderr.write(f"inzage: {problem}\n")
        return REFUSED
    sys.stderr.write(f"inzage: http://{args.host}:{args.port} (Ctrl-C stops it)\n")
    Granian(
        APPLICATION,
        address=args.host,
        port=args.port,
        interface=Interfaces.WSGI,
        workers=args.workers,
        blocking_threads=THREADS,
        websockets=False,
        # Its own lines would name paths as they were typed; inzage writes its own (config.logs).
        log_access=False,
        log_dictconfig=LOGS,
        # Below an error it tells of its own coming and going, and advises about cores.
        log_level=LogLevels.error,
    ).serve()
    return DONE


def taken(host: str, port: int) -> str:
    """Why nobody can listen there, or nothing."""
    try:
        with socket.create_server((host, port)):
            return ""
    except OverflowError:
        return "a port is a number from 1 to 65535"
    except OSError as error:
        return f"port {port} of {host} can not be used ({error.strerror}); choose another with --port"
