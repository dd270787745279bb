"""Why the demo cannot start or go on, each in one sentence that says what to do."""


class CannotRun(Exception):  # noqa: N818 -- a refusal has the name of what cannot be
    """Shown as it is, without a traceback."""
