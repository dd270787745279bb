"""Every text of a document fits where it is kept or is refused with its place: no door lets a database refuse."""

from dataclasses import fields, replace

import pytest
from django.apps import apps
from django.db import models, transaction
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from inzage.datamap import operations, queries
from inzage.datamap.records import ActivityFacts, Document, Kept, Numbered, Party
from inzage.datamap.words import LONGEST, MOST_KEPT, NAME
from inzage.web.refusals import Refusal
from tests.datamap.conftest import BY, NOON
from tests.datamap.exchange.documents import documents

pytestmark = pytest.mark.django_db
PAY = ActivityFacts(name="Salaris betalen")


def take(*facts, parties=()):
    document = Document("", NOON, tuple(Numbered(0, one) for one in facts), tuple(parties))
    comparison = queries.compared(document, now=NOON)
    operations.take_document(comparison=comparison, by=BY, at=NOON)


def too_long():
    """A document for each text of it, in which that text alone is longer than anything can be."""
    most = LONGEST + 1
    for one in fields(ActivityFacts):
        if one.type in ("str", str) and one.name not in {"state", "capacity", "basis", "condition"}:
            yield pytest.param(replace(PAY, **{one.name: "x" * most}), id=one.name)
    for name in ("departments", "recipients"):
        yield pytest.param(replace(PAY, **{name: ("x" * most,)}), id=name)
    for name in ("what", "start", "ground"):
        rule = replace(Kept(start="het einde"), **{name: "x" * most})
        yield pytest.param(replace(PAY, retentions=(rule,)), id=f"rule {name}")
    yield pytest.param(replace(PAY, retentions=(Kept(count=MOST_KEPT + 1, unit="day"),)), id="rule count")


@pytest.mark.parametrize("facts", list(too_long()))
def test_what_does_not_fit_is_refused_with_the_activity_and_the_part(facts, db):
    with pytest.raises((operations.TooLong, operations.KeptTooLong)) as refused:
        take(facts)

    assert str(refused.value).startswith("“Salaris betalen”, ") or facts.name.startswith("xxx")
    assert queries.activities() == []


def test_the_sentence_names_the_part_in_the_language_of_the_reader(db):
    from django.utils import translation

    with pytest.raises(operations.TooLong) as refused:
        take(replace(PAY, retentions=(Kept(start="y" * (NAME + 1)),)))

    assert (refused.value.field, "161" in str(refused.value)) == ("retentions", True)
    with translation.override("nl"):
        assert "vanaf of tot wanneer het bewaard wordt" in str(refused.value)


def test_what_is_exactly_as_long_as_can_be_is_kept_whole(db):
    rule = Kept("w" * NAME, MOST_KEPT, "year", "s" * NAME, "g" * LONGEST)
    facts = replace(PAY, name="n" * NAME, purpose="p" * LONGEST, departments=("d" * 120,), retentions=(rule,))
    take(facts, parties=(Party("r" * NAME, what_for="f" * NAME),))

    assert queries.activity(number=1).facts == facts
    assert queries.recipients()[0].what_for == "f" * NAME


def test_a_recipient_that_does_not_fit_is_refused_and_not_cut(db):
    with pytest.raises(operations.TooLong, match="161"):
        operations.add_recipient(name="Loonbureau", what_for="x" * (NAME + 1), by=BY, at=NOON)
    with pytest.raises(operations.TooLong, match="Loonbureau"):
        take(PAY, parties=(Party("Loonbureau", what_for="x" * (NAME + 1)),))
    assert queries.recipients() == []


WIDE = st.text(st.characters(), max_size=12)
PIECES = st.sampled_from(("\x00", "\ud800", "\r\n", " ", "x" * NAME, "ß" * 119, "y" * (LONGEST - 5), "_x0000_"))
ANY = st.lists(st.one_of(WIDE, PIECES), max_size=3).map("".join)


@st.composite
def wild(draw):
    """A document of which some texts are longer than they may be, or hold what no database keeps."""
    found = draw(documents())
    names = ("name", "departments", "recipients", "purpose", "security", "logic", "basis_detail", "retentions")
    said = []
    for one in found.activities:
        name = draw(st.sampled_from(names))
        text = draw(ANY)
        values = {"departments": (text,), "recipients": (text,), "retentions": (Kept(text, start=text, ground=text),)}
        facts = replace(one.facts, uses=(), retentions=())
        said.append(Numbered(0, replace(facts, **{name: values.get(name, text)})))
    parties = [Party(draw(ANY), what_for=draw(ANY), country=draw(ANY)) for _ in range(draw(st.integers(0, 2)))]
    return replace(found, activities=tuple(said), parties=(*found.parties, *parties))


def kept_texts():
    """Every text of every row that the register keeps, with how long it may be."""
    for label in ("datamap.Activity", "datamap.Retention", "datamap.Recipient", "people.Department"):
        model = apps.get_model(label)
        columns = [one for one in model._meta.concrete_fields if isinstance(one, models.CharField | models.TextField)]
        for row in model.objects.all():
            for column in columns:
                yield column, getattr(row, column.attname)


def refusal_of(verb, **facts):
    """What the verb says when it refuses; nothing where it does it."""
    try:
        verb(**facts, by=BY, at=NOON)
    except Refusal as refused:
        return str(refused)
    return None


# To make a text of ten thousand characters smaller takes minutes and tells nothing.
PHASES = (Phase.explicit, Phase.reuse, Phase.generate)


@settings(max_examples=40, deadline=None, phases=PHASES, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(document=wild())
def test_whatever_a_document_says_it_is_kept_as_it_fits_or_refused_with_a_sentence(document, db):
    with transaction.atomic():
        for name in {one for each in document.activities for one in each.facts.recipients}:
            assert refusal_of(operations.add_recipient, name=name) != ""
        comparison = queries.compared(document, now=NOON)
        refusal = refusal_of(operations.take_document, comparison=comparison)

        assert refusal or queries.compared(document, now=NOON).is_empty
        for column, text in kept_texts():
            assert "\x00" not in text
            assert text.encode() or not text
            assert column.max_length is None or len(text) <= column.max_length
        transaction.set_rollback(True)
