"""How does the command line reach every room?"""

from inzage.cli.main import main

__all__ = ["main"]
