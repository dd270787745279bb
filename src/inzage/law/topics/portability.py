"""
Whether data can be taken along, and in which form, asked by another program.

Law: GDPR art. 20(1), 20(4), 4(5) and recitals 26 and 68; WP 242 rev.01.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from inzage.law.bases import BASES
from inzage.law.reasons import Answer, all_of, said
from inzage.law.requests.rights import Right, Use, Verdict
from inzage.law.requests.rights import decide as stands
from inzage.law.topics import portability_wording as wording
from inzage.law.topics.facts import SHOWN, Decision, Given, Rule, WrongFacts, by_rules

BY_CASE = "case_by_case_often_yes"
"""The basis carries it; what of it the person provided has to be looked at."""

ORIGINS: Mapping[str, Verdict] = MappingProxyType(
    {
        "provided": Verdict(Answer.YES, (wording.PROVIDED,)),
        "observed": Verdict(Answer.YES, (wording.OBSERVED,)),
        "inferred": Verdict(Answer.NO, (wording.INFERRED, wording.STILL_SEEN)),
        "derived": Verdict(Answer.NO, (wording.INFERRED, wording.STILL_SEEN)),
    }
)

MADE = frozenset({"inferred", "derived"})
"""What the organisation made of other data: seen in an access request, not taken along."""

NEW_USES: Mapping[str, Verdict] = MappingProxyType(
    {
        "own_by_person": Verdict(Answer.YES, (wording.OWN_USE,)),
        "household": Verdict(Answer.YES, (wording.OWN_USE,)),
        "own_by_recipient": Verdict(Answer.NO, (wording.USE_OF_RECIPIENT,)),
        "marketing": Verdict(Answer.NO, (wording.USE_OF_RECIPIENT,)),
    }
)
"""What happens with data of others after it moved."""

STRUCTURED = frozenset(
    {"csv", "tsv", "json", "jsonl", "ndjson", "xml", "yaml", "parquet", "avro", "sqlite", "xlsx", "ods", "ics", "ical"}
    | {"vcf", "vcard", "eml", "mbox", "gpx", "geojson", "rdf", "ttl"}
)
FOR_THE_EYE = frozenset(
    {"pdf", "paper", "scan", "image", "png", "jpg", "jpeg", "tiff", "gif", "bmp", "screenshot", "html", "doc", "docx"}
    | {"odt", "rtf", "txt"}
)

CORE = ("basis", "origin", "automated")


def decide(given: Given) -> Decision:
    """Answer what is asked: `in_scope`, with `in_scope_access` for what is inferred, and `format_ok`."""
    return by_rules(given, RULES, {"in_scope": None})


def scope(given: Given) -> Decision:
    """
    Whether it can be taken along.

    Only what was asked about decides: a question about the data of others alone is answered for them alone.
    """
    found = tuple(tests(given)) or (Verdict(Answer.UNKNOWN, (wording.BASIS_UNKNOWN,)),)
    answer = all_of(*(one.answer for one in found))
    reasons = tuple(reason for one in found if one.answer is answer for reason in one.reasons)
    verdict: dict[str, object] = {"in_scope": SHOWN[answer]}
    if given.get("origin") is None and is_open_by_origin(given, found):
        verdict["in_scope"] = BY_CASE
    if given.text("origin") in MADE:
        verdict["in_scope_access"] = SHOWN[personal(given).answer]
    return Decision(verdict, reasons)


def tests(given: Given) -> Iterator[Verdict]:
    """Each thing that is asked about, by itself."""
    if given.has("anonymous"):
        yield personal(given)
    if given.flag("pseudonymous"):
        yield Verdict(Answer.YES, (wording.PSEUDONYMOUS,))
    if any(given.has(key) for key in CORE):
        yield basis(given)
        origin = given.one_of("origin", ORIGINS)
        yield ORIGINS[origin] if origin else Verdict(Answer.UNKNOWN, (wording.ORIGIN_UNKNOWN,))
    if given.has("third_parties") or given.has("new_use"):
        yield others(given)


def is_open_by_origin(given: Given, found: tuple[Verdict, ...]) -> bool:
    """Whether the origin is the one thing left to look at."""
    left = [one for one in found if one.answer is not Answer.YES]
    return given.has("basis") and [one.reasons for one in left] == [(wording.ORIGIN_UNKNOWN,)]


def personal(given: Given) -> Verdict:
    """Law: GDPR recital 26: what is anonymous is not personal data."""
    anonymous = given.flag("anonymous") if given.has("anonymous") else False
    if anonymous is None:
        return Verdict(Answer.UNKNOWN, (wording.ANONYMOUS_UNKNOWN,))
    return Verdict(Answer.NO, (wording.ANONYMOUS,)) if anonymous else Verdict(Answer.YES, (wording.PERSONAL,))


def basis(given: Given) -> Verdict:
    """Law: GDPR art. 20(1)(a) and (b). One of several bases is named as `contract_or_consent`."""
    named = given.text("basis").split("_or_") if given.text("basis") else []
    if not set(named) <= BASES.keys():
        raise WrongFacts(f'"basis" must be one of {", ".join(BASES)}, or several with _or_ between')
    automated = given.flag("automated") if given.has("automated") else True
    found = [stands(Right.PORTABILITY, Use(one, is_automated=automated)) for one in named]
    if {one.answer for one in found} in ({Answer.YES}, {Answer.NO}):
        return found[0]
    return next(
        (one for one in found if one.answer is Answer.UNKNOWN), Verdict(Answer.UNKNOWN, (wording.BASIS_UNKNOWN,))
    )


def others(given: Given) -> Verdict:
    """Law: GDPR art. 20(4). What concerns nobody else cannot harm anybody else."""
    concerned = said(given.flag("third_parties"))
    use = given.one_of("new_use", NEW_USES)
    if concerned is Answer.NO:
        return Verdict(Answer.YES, (wording.NOBODY_ELSE,))
    if use and NEW_USES[use].answer is Answer.YES:
        return NEW_USES[use]
    if use and concerned is Answer.YES:
        return NEW_USES[use]
    return Verdict(Answer.UNKNOWN, (wording.OTHERS_UNKNOWN,))


def form(given: Given) -> Decision:
    """Law: GDPR art. 20(1): structured, commonly used and machine-readable."""
    name = given.text("format").strip().lower().removeprefix(".")
    if name in STRUCTURED:
        return Decision({"format_ok": True}, (wording.MACHINE_READS_IT,))
    if name in FOR_THE_EYE:
        return Decision({"format_ok": False}, (wording.ONLY_FOR_THE_EYE,))
    return Decision({"format_ok": None}, (wording.FORMAT_UNKNOWN,))


RULES = (
    Rule((*CORE, "anonymous", "pseudonymous", "third_parties", "new_use"), scope),
    Rule(("format",), form),
)
