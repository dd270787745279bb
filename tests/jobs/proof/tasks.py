"""The work of the tests. A key says how: `count-<number>-<steps>-<milliseconds per step>`."""

import os
import signal
import time

from inzage.jobs.registry import durable, moved_on, step
from tests.jobs.proof.models import Began, Receipt

CANARY = "kanarievogel7"


@durable("proof:count")
def count(key):
    _, _, steps, pause = key.split("-")
    for number in range(int(steps)):
        step(f"step {number}", effect, key, number, int(pause))


def effect(key, number, pause):
    Began.objects.create(work=key, step=str(number))
    time.sleep(pause / 1000)
    Receipt.objects.get_or_create(work=key, step=str(number))
    return number


def remember_giving_up(key, code):
    Receipt.objects.get_or_create(work=key, step=f"gave up: {code}")


@durable("proof:fail", gave_up=remember_giving_up)
def fail(key):
    step("first", effect, key, 0, 0)
    step("second", stumble, key)
    step("third", effect, key, 2, 0)


def stumble(key):
    raise ValueError(f"the value {CANARY} of {key}")


@durable("proof:kill", gave_up=remember_giving_up)
def kill(key):
    step("first", effect, key, 0, 0)
    step("second", die, key)


def die(key):
    Began.objects.create(work=key, step="die")
    os.kill(os.getpid(), signal.SIGKILL)


@durable("proof:long")
def long(key):
    step("only", stumble_on, key)


def stumble_on(key):
    """One long step whose worker dies after every part of it."""
    for part in range(7):
        _, is_new = Receipt.objects.get_or_create(work=key, step=str(part))
        moved_on()
        if is_new:
            os.kill(os.getpid(), signal.SIGKILL)


@durable("proof:first")
def first(key):
    step("first", effect, key, 0, 0)


@durable("proof:after", after=["proof:first"])
def after(key):
    step("after", effect, f"after {key}", 0, 0)
