"""The route and the plan in words, in both languages: what leads where, what is closed, what happens, and why."""

from collections.abc import Mapping

from inzage.connectors.errors import Sentence
from inzage.law.categories import CATEGORIES
from inzage.tracing.plan import Act, Treatment, Why
from inzage.tracing.route import Seed
from inzage.tracing.ways import Rule, Way

WAYS: Mapping[Rule, Sentence] = {
    Rule.THEIRS: Sentence(
        "Rows of “{end}” that point to what was found in “{start}” (by {columns}) are the person's too.",
        "Rijen van “{end}” die wijzen naar wat in “{start}” is gevonden (via {columns}), zijn ook van de persoon.",
    ),
    Rule.SAME: Sentence(
        "“{end}” and “{start}” are two lists of people, tied by {columns}: it is the same person, "
        "unless name or date of birth says otherwise.",
        "“{end}” en “{start}” zijn twee lijsten van mensen, verbonden via {columns}: het is dezelfde persoon, "
        "tenzij naam of geboortedatum iets anders zegt.",
    ),
    Rule.IF_ALONE: Sentence(
        "What “{start}” points to in “{end}” (by {columns}) is the person's only where nobody else's rows point to it.",
        "Waar “{start}” naar wijst in “{end}” (via {columns}), is alleen van de persoon "
        "als niemand anders ernaar wijst.",
    ),
    Rule.MENTION: Sentence(
        "Rows of “{end}” that name the person in {columns} are somebody else's; only that column is about the person.",
        "Rijen van “{end}” die de persoon noemen in {columns}, zijn van iemand anders; "
        "alleen die kolom gaat over de persoon.",
    ),
    Rule.STOP_THING: Sentence(
        "Not on to “{end}”: that is about things, which everybody shares.",
        "Niet verder naar “{end}”: dat gaat over dingen, die iedereen deelt.",
    ),
    Rule.STOP_PERSON: Sentence(
        "Not on to “{end}”: each row there is another person.",
        "Niet verder naar “{end}”: daar is elke rij een andere persoon.",
    ),
    Rule.STOP_STAFF: Sentence(
        "Not on to “{end}”: those are the people who work here.",
        "Niet verder naar “{end}”: dat zijn de mensen die hier werken.",
    ),
    Rule.STOP_WITHIN: Sentence(
        "Not from row to row within “{end}”: that leads to other people.",
        "Niet van rij naar rij binnen “{end}”: dat leidt naar andere mensen.",
    ),
    Rule.STOP_UNSURE: Sentence(
        "Not on to “{end}” by {columns}: this link is too unsure until somebody says that it is right.",
        "Niet verder naar “{end}” via {columns}: dit verband is te onzeker tot iemand zegt dat het klopt.",
    ),
}
SEED = Sentence(
    "Look for the person's {category} in {column} of “{place}”.",
    "Zoek naar het gegeven “{category}” van de persoon in {column} van “{place}”.",
)
ACTS: Mapping[tuple[Act, Why], Sentence] = {
    (Act.DELETE, Why.NO_REASON_TO_KEEP): Sentence("Erase: no reason to keep it.", "Wissen: geen reden om te bewaren."),
    (Act.KEEP, Why.RULE): Sentence("Keep: {ground}.", "Bewaren: {ground}."),
    (Act.KEEP, Why.NEEDED_BY_KEPT): Sentence(
        "Keep what “{because_of}” needs, which is kept; the rest of the row is emptied.",
        "Bewaren wat “{because_of}” nodig heeft, want dat blijft; de rest van de rij wordt leeg.",
    ),
    (Act.ANONYMISE, Why.POINTED_TO): Sentence(
        "Empty the row: “{because_of}” is somebody else's and must point to it.",
        "De rij leegmaken: “{because_of}” is van iemand anders en moet ernaar blijven wijzen.",
    ),
    (Act.LOOSEN, Why.NAMES_THE_PERSON): Sentence(
        "Loosen: the row is somebody else's and no longer names the person in {columns}.",
        "Losmaken: de rij is van iemand anders en noemt de persoon niet meer in {columns}.",
    ),
}


def of_seed(seed: Seed) -> Sentence:
    """Where it begins."""
    kind = CATEGORIES[seed.category]
    return Sentence(
        SEED.en.format(category=kind.en.lower(), column=seed.column, place=seed.spot.dataset),
        SEED.nl.format(category=kind.nl.lower(), column=seed.column, place=seed.spot.dataset),
    )


def of_way(way: Way) -> Sentence:
    """What a way leads to, or why it is closed."""
    columns = ", ".join(here for here, _ in way.tie.pairs)
    return WAYS[way.rule].with_facts(start=way.start.dataset, end=way.end.dataset, columns=columns)


def of_treatment(treatment: Treatment) -> Sentence:
    """What happens to rows, and why."""
    keep = treatment.keep
    ground = f"{keep.ground} ({keep.article})" if keep and keep.article else keep.ground if keep else ""
    because_of = treatment.because_of.dataset if treatment.because_of else ""
    said = ACTS[treatment.act, treatment.why]
    return said.with_facts(ground=ground, because_of=because_of, columns=", ".join(treatment.columns))
