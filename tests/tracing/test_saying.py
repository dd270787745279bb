"""The route and the plan can be read, in both languages."""

import itertools

import pytest

from inzage.tracing import saying
from inzage.tracing.ground import Spot, Tie
from inzage.tracing.plan import Keep, Treatment
from inzage.tracing.route import Seed
from inzage.tracing.ways import Direction, Rule, Way

TIE = Tie(Spot("winkel", "bestelling"), Spot("winkel", "klant"), (("klant_id", "klant_id"),))


@pytest.mark.parametrize("rule", list(Rule))
def test_every_rule_of_a_way_has_its_words(rule):
    said = saying.of_way(Way(TIE, Direction.DOWN, rule))

    assert "bestelling" in said.en
    assert "bestelling" in said.nl
    assert not set("{}") & set(said.en + said.nl)


@pytest.mark.parametrize(("act", "why"), list(saying.ACTS))
def test_every_treatment_has_its_words(act, why):
    keep = Keep("Tax records", "AWR art. 52(4)")
    said = saying.of_treatment(Treatment(TIE.source, act, why, 3, ("klant_id",), keep, TIE.target))

    assert not set("{}") & set(said.en + said.nl)
    assert said.en != said.nl


def test_a_seed_names_the_kind_of_data_and_the_column():
    said = saying.of_seed(Seed(TIE.target, "email", "email"))

    assert said.en == "Look for the person's e-mail address in email of “klant”."
    assert said.nl == "Zoek naar het gegeven “e-mailadres” van de persoon in email van “klant”."


def test_the_words_of_a_way_start_where_it_starts():
    pairs = itertools.product(Direction, [Rule.THEIRS])
    down, up = (saying.of_way(Way(TIE, direction, rule)).en for direction, rule in pairs)

    assert down.index("bestelling") < down.index("klant")
    assert up.index("klant") < up.index("bestelling")
