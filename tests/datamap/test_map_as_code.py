"""A map as code: what is written comes back the same, and what is wrong with a file is told with its place."""

import json
from dataclasses import replace

import pytest
import yaml
from hypothesis import given, settings

from inzage.datamap.exchange import marked, plain_json, readable, taking_in
from inzage.datamap.exchange.unreadable import Unreadable
from tests.datamap.conftest import NOON
from tests.datamap.documents import DOCUMENTS

HEAD = "inzage: map\nversion: 1\n"
ONE = f"{HEAD}activities:\n  - name: Nieuwsbrief\n"
RULE = f"{ONE}    retentions:\n      - "


def read(text):
    return taking_in.given(text, at=NOON).document


@given(DOCUMENTS)
@settings(deadline=None, max_examples=300)
def test_what_is_written_comes_back_the_same(document):
    assert read(readable.written(document, "nl").decode()) == document


@given(DOCUMENTS)
@settings(deadline=None, max_examples=100)
def test_every_reader_of_yaml_can_read_it(document):
    found = yaml.load(readable.written(document, "nl"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))

    assert list(found["systems"] or {}) == [one.slug for one in document.systems]
    assert [one["name"] for one in found["activities"] or ()] == [one.facts.name for one in document.activities]


@given(DOCUMENTS)
@settings(deadline=None, max_examples=100)
def test_the_order_of_what_is_given_makes_no_difference(document):
    turned = replace(document, activities=document.activities[::-1], parties=document.parties[::-1], at=None)

    assert readable.written(turned, "en") == readable.written(document, "nl")


@given(DOCUMENTS)
@settings(deadline=None, max_examples=100)
def test_json_holds_the_whole_document(document):
    found = json.loads(plain_json.written(document, "nl"))

    assert [one["slug"] for one in found["systems"]] == [one.slug for one in document.systems]
    assert [one["number"] for one in found["activities"]] == [one.number for one in document.activities]
    assert [one["name"] for one in found["recipients"]] == [one.name for one in document.parties]


def test_a_country_without_quotes_is_a_country():
    found = read(f"{HEAD}recipients:\n  Fjord AS:\n    role: processor\n    country: NO\n")

    assert found.parties[0].country == "NO"


@pytest.mark.parametrize(
    ("text", "line", "column", "said"),
    [
        pytest.param("", 1, 1, "empty", id="nothing"),
        pytest.param("# alleen dit\n", 1, 1, "empty", id="only a comment"),
        pytest.param("a: [1", 2, 1, "no YAML", id="an open bracket"),
        pytest.param(f"{ONE}\t- x", 5, 1, "no YAML", id="a tab"),
        pytest.param(f"{HEAD}systems: \x01", 3, 10, "character", id="a control character"),
        pytest.param("klant: 1", 1, 1, "no map", id="something else"),
        pytest.param("inzage: map\nversion: 2", 2, 10, "version 2", id="a newer version"),
        pytest.param("inzage: map", 1, 1, "“version” is missing", id="no version"),
        pytest.param(f"{HEAD}activties: []", 3, 1, "Did you mean “activities”?", id="an unknown key at the top"),
        pytest.param(f"{ONE}    purpos: x", 5, 5, "Did you mean “purpose”?", id="an unknown key of an activity"),
        pytest.param(f"{ONE}    basis: because", 5, 12, "Choose one of: consent", id="an unknown word"),
        pytest.param(f"{ONE}    name: Tweede", 5, 5, "the first is in line 4", id="a key twice"),
        pytest.param(f"{ONE}    profiling: maybe", 5, 16, "true or false", id="no yes or no"),
        pytest.param(f"{ONE}    purpose: {'x' * 10_001}", 5, 14, "10001 characters", id="a text that is too long"),
        pytest.param(f"{ONE}    recipients: [{'x' * 161}]", 5, 18, "at most 160", id="a name that is too long"),
        pytest.param(f"{ONE}    departments: ['']", 5, 19, "a name belongs", id="a name of nothing"),
        pytest.param(f"{RULE}start: {'x' * 161}", 6, 16, "at most 160", id="a long event"),
        pytest.param(f"{RULE}what: x", 6, 9, "how long", id="a rule without a time"),
        pytest.param(f"{RULE}count: 7", 6, 9, "how long", id="a number without a unit"),
        pytest.param(f"{RULE}count: 100000", 6, 16, "1 to 99999", id="a number that is too large"),
        pytest.param(f"{HEAD}recipients:\n  A:\n    what_for: {'x' * 161}", 5, 15, "at most 160", id="a long use"),
        pytest.param(f"{ONE}    number: -1", 5, 13, "whole number", id="no number"),
        pytest.param(f"{ONE}    groups: customers", 5, 13, "a list belongs", id="no list"),
        pytest.param(f"{ONE}    purpose: [x]", 5, 14, "one text", id="no text"),
        pytest.param(f"{ONE}    uses: [x]", 5, 11, "names with their values", id="no mapping"),
        pytest.param(f"{HEAD}activities:\n  - purpose: x", 4, 5, "“name” is missing", id="no name"),
        pytest.param(f"{HEAD}systems:\n  a: {{[1]: x}}", 4, 7, "a name and a colon", id="a list as a key"),
        pytest.param(f"{ONE}---\nb: 1", 5, 1, "second document", id="two documents"),
        pytest.param("a: &x [1]\nb: *x", 1, 4, "anchors", id="an alias"),
        pytest.param("a: !!python/object:os.system x", 1, 4, "tags", id="a tag"),
        pytest.param("[" * 100_000, 1, 13, "nested deeper", id="nested without end"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_place_and_how_to_mend_it(text, line, column, said):
    with pytest.raises(Unreadable) as wrong:
        read(text)

    assert (wrong.value.place.line, wrong.value.place.column) == (line, column)
    assert said in str(wrong.value)
    assert wrong.value.say("nl").startswith(f"Regel {line}, kolom {column}: ")
    assert wrong.value.say("nl") != wrong.value.say("en")


def test_a_bomb_of_aliases_is_refused_before_it_grows():
    bomb = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12))

    with pytest.raises(Unreadable, match="anchors"):
        read(bomb)


def test_a_file_that_is_too_large_is_not_read():
    with pytest.raises(Unreadable, match="larger than 32 MB"):
        read("#" * (marked.MOST * marked.MEGABYTE + 1))
