"""In which order rows can go: what points before what it points to."""

from collections import defaultdict
from collections.abc import Collection, Mapping

from inzage.connectors.records import DatasetShape
from inzage.tracing.ground import Ground, Spot


def ordered(spots: Collection[Spot], ground: Ground, shapes: Mapping[Spot, DatasetShape]) -> list[Spot]:
    """
    Return the places so that none comes before one that points to it.

    Where places point to each other in a circle, the one that fewest others of it point to comes first; those pointers
    are loosened before, or the system checks them at the end.
    """
    wanted = list(spots)
    declared = declaring(wanted, shapes)
    pointing = {spot: pointed_by(spot, ground, declared) & set(wanted) for spot in wanted}
    found: list[Spot] = []
    while wanted:
        left = set(wanted)
        free = [spot for spot in wanted if not pointing[spot] & left - {spot}]
        chosen = free or [min(wanted, key=lambda spot: (len(pointing[spot] & left), str(spot)))]
        found.extend(chosen)
        wanted = [spot for spot in wanted if spot not in chosen]
    return found


def pointed_by(spot: Spot, ground: Ground, declared: Mapping[Spot, Collection[Spot]]) -> set[Spot]:
    """The places of the same system whose rows point to this one: by the links of the map, and by declared keys."""
    tied = {tie.source for tie in ground.into.get(spot, ()) if tie.source.system == spot.system}
    return tied.union(declared.get(spot, ()))


def declaring(spots: Collection[Spot], shapes: Mapping[Spot, DatasetShape]) -> Mapping[Spot, Collection[Spot]]:
    """By each place, which of these declare a key that points to it."""
    found: dict[Spot, set[Spot]] = defaultdict(set)
    for spot in spots:
        for key in shapes[spot].foreign_keys if spot in shapes else ():
            found[Spot(spot.system, key.to_dataset)].add(spot)
    return found
