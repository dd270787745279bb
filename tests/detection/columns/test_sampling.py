"""A column of which rows were not read is never called free of personal data."""

from inzage.detection.columns import among, classify
from inzage.detection.reasons import say
from inzage.detection.records import Claim, Column

NOTHING = classify(Column("film", "title", values=["Alien", "Heat", "Ran"]))


def first(claim: Claim) -> tuple[str, str]:
    return say(claim.reasons[0], "en"), say(claim.reasons[0], "nl")


def test_where_rows_were_not_read_it_says_in_how_many_of_all_none_was_seen() -> None:
    claim = among(NOTHING, seen=4603, of=200_000)

    assert (claim.category, claim.seen, claim.of) == (None, 4603, 200_000)
    assert first(claim) == (
        "None seen in 4,603 of 200,000 values; the rest was not read.",
        "Niet gezien in 4.603 van 200.000 waarden; de rest is niet gelezen.",
    )


def test_where_it_is_not_known_how_many_there_are_it_says_so() -> None:
    english, dutch = first(among(NOTHING, seen=50, of=None))

    assert "is not known" in english
    assert "niet bekend" in dutch


def test_only_where_all_were_read_it_says_all() -> None:
    english, dutch = first(among(NOTHING, seen=50, of=50))

    assert "all there are" in english
    assert "allemaal" in dutch


def test_a_claim_of_a_kind_keeps_its_reasons_and_learns_the_counts() -> None:
    found = classify(Column("klant", "email"))
    claim = among(found, seen=50, of=90)

    assert claim.reasons == found.reasons
    assert (claim.seen, claim.of) == (50, 90)
