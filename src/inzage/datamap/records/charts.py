"""The map as it is given away: systems, their datasets, and the fields with something personal in them."""

from dataclasses import dataclass

from inzage.datamap.words import Verdict


@dataclass(frozen=True, slots=True)
class ChartedField:
    """A field with personal data, or one of which somebody said that it has none; that one has no category."""

    name: str
    category: str | None
    verdict: str = Verdict.OPEN


@dataclass(frozen=True, slots=True)
class ChartedDataset:
    """A dataset with such fields, and whose data it is."""

    name: str
    kind: str = ""
    whose: str = ""
    fields: tuple[ChartedField, ...] = ()


@dataclass(frozen=True, slots=True)
class ChartedSystem:
    """A system by the word in its address. Nothing here tells how to get in."""

    slug: str
    name: str
    kind: str = ""
    description: str = ""
    department: str = ""
    hosting: str = ""
    country: str = ""
    datasets: tuple[ChartedDataset, ...] = ()
