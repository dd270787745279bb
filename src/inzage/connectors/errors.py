"""
What can go wrong on the way to a system.

    ConnectorError
    ├── Unreachable    nobody answers there
    ├── Refused        it answers and says no: wrong password, no rights
    ├── Unsupported    we cannot read this kind of thing, or not do this with it
    └── Broken         it is there and opens, and its content is damaged

`message` is one sentence that may be shown: what is wrong and how to mend it. It never holds a value, a password or a
whole address. `place` names the system, dataset or file.
"""


class ConnectorError(Exception):
    """A system could not be read; the message may be shown."""

    code = "connector_error"

    def __init__(self, message: str, *, place: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.place = place


class Unreachable(ConnectorError):
    """Nobody answers at the address."""

    code = "unreachable"


class Refused(ConnectorError):
    """The system answers and does not let us in, or not here."""

    code = "refused"


class Unsupported(ConnectorError):
    """This kind of system, file or act is not one we know."""

    code = "unsupported"


class Broken(ConnectorError):
    """The content is damaged, so what is in it is unknown."""

    code = "broken"
