"""
Who used which data, according to the logs that systems keep anyway?

`read` takes a log in and gives back counts per account, dataset and day, and nothing finer: no statement, value or
moment leaves this room. `findings.compare` lays them beside what was declared and granted.
"""

from inzage.connectors.logs.reading import read
from inzage.connectors.logs.records import Intake, Options, Rule, Use

__all__ = ["Intake", "Options", "Rule", "Use", "read"]
