"""How often something happens."""

from random import Random


def happens(rng: Random, share: float) -> bool:
    return rng.random() < share
