"""The durable work that rooms declare: `@durable("room:verb")` on a function of one key, and its `step`s."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import ParamSpec, TypeVar

from inzage.jobs.steps import step

__all__ = ["Workflow", "durable", "step", "workflows"]

Workflow = Callable[[str], None]
P = ParamSpec("P")
R = TypeVar("R")

_workflows: dict[str, Workflow] = {}


class AlreadyDeclaredError(RuntimeError):
    """Two functions want to be the same work."""

    def __init__(self, name: str) -> None:
        super().__init__(f"The durable work {name!r} is declared twice.")


def durable(name: str) -> Callable[[Workflow], Workflow]:
    """
    Declare a function as durable work.

    The function is deterministic: it calls `step` and decides on what steps returned, nothing else. A worker that dies
    is followed by another that goes on after the last finished step. Who changes the steps gives the work a new name,
    because work under way is replayed against them.
    """

    def declare(workflow: Workflow) -> Workflow:
        if name in _workflows and _workflows[name] is not workflow:
            raise AlreadyDeclaredError(name)
        _workflows[name] = workflow
        return workflow

    return declare


def workflows() -> Mapping[str, Workflow]:
    """Everything that was declared."""
    return MappingProxyType(_workflows)
