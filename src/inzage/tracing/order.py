"""In which order rows can go: what points before what it points to."""

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
    pointing = {spot: set(pointed_by(spot, wanted, ground, shapes)) for spot in wanted}
    found: list[Spot] = []
    while wanted:
        left = set(wanted)
        free = [spot for spot in wanted if not pointing[spot] & left - {spot}]
        chosen = free or [min(wanted, key=lambda spot: (len(pointing[spot] & left), str(spot)))]
        found.extend(chosen)
        wanted = [spot for spot in wanted if spot not in chosen]
    return found


def pointed_by(
    spot: Spot, wanted: Collection[Spot], ground: Ground, shapes: Mapping[Spot, DatasetShape]
) -> Collection[Spot]:
    """The places of the same system whose rows point to this one: by the links of the map, and by declared keys."""
    tied = {tie.source for tie in ground.into.get(spot, ())}
    declared = {
        other
        for other in wanted
        if other.system == spot.system and other in shapes
        if any(key.to_dataset == spot.dataset for key in shapes[other].foreign_keys)
    }
    return {other for other in tied | declared if other.system == spot.system and other in wanted}
