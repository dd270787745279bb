"""The small parts of every page, in both languages."""

from datetime import UTC, date, datetime

import pytest
from django import forms
from django.template import Context, Template
from django.utils import translation

from inzage.web import numbers


def drawn(source, **context):
    return Template("{% load frame %}" + source).render(Context(context))


@pytest.fixture
def dutch():
    with translation.override("nl"):
        yield


@pytest.fixture
def english():
    with translation.override("en"):
        yield


def test_an_icon_is_used_from_one_file_and_is_silent(english):
    assert 'aria-hidden="true"' in drawn('{% icon "check" %}')
    assert "#i-check" in drawn('{% icon "check" %}')


@pytest.mark.parametrize(("key", "level", "word"), [("email", 1, "ordinary"), ("iban", 2, "sensitive"), ("health", 3, "specially protected")])  # fmt: skip
def test_a_kind_of_data_shows_and_says_its_level(english, key, level, word):
    chip = drawn("{% cat key %}", key=key)

    assert (f"cat--{level}" in chip, f"({word})" in chip) == (True, True)


def test_a_kind_of_data_has_its_name_in_the_language_of_the_page():
    with translation.override("nl"):
        assert "Gezondheid" in drawn('{% cat "health" %}')
    with translation.override("en"):
        assert "Health" in drawn('{% cat "health" %}')


def test_a_field_without_personal_data_has_no_chip(english):
    assert "cat--" not in drawn("{% cat key %}", key=None)


@pytest.mark.parametrize(("sure", "blocks", "text", "low"), [(0.97, 5, "97%", False), (0.62, 3, "62%", True), (0.699, 3, "69%", True), (0.7, 4, "70%", False), (0.0, 0, "0%", True)])  # fmt: skip
def test_confidence_is_blocks_and_a_percentage(english, sure, blocks, text, low):
    shown = drawn("{% conf sure %}", sure=sure)

    assert (shown.count('class="on"'), text in shown, "conf--low" in shown) == (blocks, True, low)


def test_a_country_outside_the_eea_is_dashed_and_says_so(english):
    assert "cc--out" in drawn('{% cc "US" %}')
    assert "United States, outside the EEA" in drawn('{% cc "US" %}')
    assert "cc--out" not in drawn('{% cc "NO" %}')


def test_an_unknown_country_is_said_to_be_unknown(english):
    assert "country unknown" in drawn('{% cc "" %}')


@pytest.mark.parametrize(("kind", "css"), [("soon", "pill--warn"), ("now", "pill--now"), ("ok", "pill--ok"), ("todo", "pill--todo")])  # fmt: skip
def test_a_state_has_a_shape_and_a_word(english, kind, css):
    shown = drawn("{% pill kind 'Waiting' %}", kind=kind)

    assert (css in shown, "<use" in shown, "Waiting" in shown) == (True, True, True)


def test_what_is_shown_is_escaped(english):
    for source in ("{% pill 'now' text %}", "{% cat text %}", "{% cc text %}", "{% cat 'email' text %}"):
        assert "<script>" not in drawn(source, text="<script>")


@pytest.mark.parametrize(("part", "width"), [(0.41, "41"), (0, "0"), (1.4, "100")])
def test_a_bar_is_as_wide_as_its_share(english, part, width):
    assert f'<rect width="{width}"' in drawn("{% bar part %}", part=part)


@pytest.mark.parametrize(("language", "text"), [("nl", "4.318"), ("en", "4,318")])
def test_counts_are_written_as_the_language_does(language, text):
    with translation.override(language):
        assert drawn("{{ n|count }}", n=4318) == text


@pytest.mark.parametrize(
    ("language", "number", "text"), [("nl", 2, "twee"), ("en", 12, "twelve"), ("nl", 1300, "1.300")]
)
def test_small_numbers_are_words_where_a_sentence_begins(language, number, text):
    with translation.override(language):
        assert drawn("{{ n|spelled }}", n=number) == text


def test_what_nobody_counted_is_unknown(english):
    assert drawn("{{ n|count }} {{ n|share }} {{ n|day }} {{ n|moment }}", n=None) == " ".join(["unknown"] * 4)


@pytest.mark.parametrize(("part", "text"), [(0.96, "96%"), (0.999, "99%"), (1, "100%"), (0.29, "29%")])
def test_a_share_is_never_rounded_up_to_a_promise(english, part, text):
    assert drawn("{{ part|share }}", part=part) == text


@pytest.mark.parametrize(("language", "this_year", "before"), [("nl", "2 dec", "2 dec 2025"), ("en", "2 Dec", "2 Dec 2025")])  # fmt: skip
def test_a_day_has_its_year_only_if_that_is_not_this_one(language, this_year, before):
    with translation.override(language):
        shown = [numbers.day(date(year, 12, 2), today=date(2026, 12, 24)) for year in (2026, 2025)]

    assert shown == [this_year, before]


@pytest.mark.parametrize(
    ("language", "at", "text"),
    [
        ("nl", datetime(2026, 11, 24, 5, 0, tzinfo=UTC), "vandaag 06:00"),
        ("nl", datetime(2026, 11, 23, 15, 40, tzinfo=UTC), "gisteren 16:40"),
        ("nl", datetime(2026, 11, 2, 15, 40, tzinfo=UTC), "2 nov 16:40"),
        # Half past eleven in the evening by UTC is already the next day here.
        ("en", datetime(2026, 11, 23, 23, 30, tzinfo=UTC), "today 00:30"),
    ],
)
def test_a_moment_says_how_long_ago_as_clocks_here_say(language, at, text):
    with translation.override(language):
        assert numbers.moment(at, today=date(2026, 11, 24)) == text


def test_a_long_day_is_written_out():
    with translation.override("nl"):
        assert drawn("{{ of|long_day }}", of=date(2026, 12, 2)) == "woensdag 2 december 2026"


def test_what_is_empty_leaves_no_frame_around_it(english):
    source = "{% filled %}<p>{{ text }}</p>{% endfilled %}"

    assert (drawn(source, text=""), drawn(source, text="x")) == ("", "<p>x</p>")


def test_work_without_a_rail_takes_the_whole_width(english):
    source = "{% columns %}work{% rail %}{{ rail }}{% endcolumns %}"

    assert drawn(source, rail="") == "work"
    assert drawn(source, rail="facts") == '<div class="cols"><div class="stack">work</div><div class="stack">facts</div></div>'  # fmt: skip


def test_a_control_looks_as_its_kind(english):
    class Form(forms.Form):
        name = forms.CharField(help_text="Any")
        kind = forms.ChoiceField(choices=[("a", "A")])
        sure = forms.BooleanField()

    shown = drawn("{% for field in form %}{% control field %}{% endfor %}", form=Form())

    assert [look for look in ("input", "select", "check") if f'class="{look}"' in shown] == ["input", "select", "check"]


def test_a_control_whose_help_is_not_shown_points_to_no_help(english):
    class Form(forms.Form):
        name = forms.CharField(help_text="Any")

    assert "describedby" in drawn("{% control form.name %}", form=Form())
    assert "describedby" not in drawn("{% bare_control form.name %}", form=Form())
