import re
import unicodedata

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inzage.detection.kernel.compiled import called
from inzage.detection.kernel.layout import CAPITAL, DIGIT, END, SHAPE, START, WORD_COLUMNS
from inzage.detection.kernel.tokens import PADDING, cut
from inzage.detection.lookup.tables import tables

WORD = re.compile(r"[^\W_]+")
LATIN = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿĀāĂăĄąĆćĊċČčĎďĐđĒēĖėĘęĚěĞğĠġĢģĦħĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŴŵŶŷŸŹźŻżŽžȘșȚț"
GREEK = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώΐΰ"
CYRILLIC = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЬЮЯабвгдежзийклмнопрстуфхцчшщъьюяЂђЄєІіЇїЈјЉљЊњЋћЏџҐґ"
ASCII = "".join(map(chr, range(128)))
BETWEEN = "\u00a0¡£§©«®°·»¿\u2009\u2013\u2014\u2018\u2019\u201c\u201d\u201e\u2022\u2026\u2039\u203a€₤"
LETTERS = LATIN + GREEK + CYRILLIC
CUT_IN_TWO = "²³¹¼½¾"
"""Python counts these as digits of a word; here they end it, as other signs of Latin-1 do."""
JOINED = "×÷™→■❤、\u3000😀\u0301"
"""Python ends a word here; here every sign that is not of Latin-1 or the general punctuation is part of one."""


def words_of(text: str) -> np.ndarray:
    raw = text.encode()
    known = tables()
    words = np.zeros((len(raw) // 2 + 2, WORD_COLUMNS), np.int32)
    waiting = np.zeros((len(words), 4), np.uint64)
    data = np.frombuffer(raw + b"\xff" * PADDING, np.uint8)
    number = called(cut, data, 0, len(raw), known.bits, known.slots, known.flags, words, waiting)
    return words[:number]


def cut_out(text: str) -> list[str]:
    raw = text.encode()
    return [raw[word[START] : word[END]].decode() for word in words_of(text)]


@settings(max_examples=1000, deadline=None)
@given(st.text(st.sampled_from(ASCII + LETTERS + BETWEEN), max_size=200))
def test_words_are_those_of_python_in_the_alphabets_of_europe(text: str) -> None:
    assert cut_out(text) == WORD.findall(text)


@pytest.mark.parametrize("before", [0, 1, 60, 61, 62, 63, 64, 65, 126, 127, 128, 129])
@pytest.mark.parametrize("sign", sorted(set(BETWEEN) | set("éŠЖ1a _-")))
def test_every_sign_is_cut_alike_wherever_a_block_ends(before: int, sign: str) -> None:
    for text in ("a" * before + sign + "b" * 70, " " * before + sign, "a" * before + sign):
        assert cut_out(text) == WORD.findall(text)


@pytest.mark.parametrize("sign", CUT_IN_TWO)
def test_raised_numbers_and_fractions_end_a_word(sign: str) -> None:
    assert cut_out(f"m{sign} a{sign}b") == ["m", "a", "b"]


@pytest.mark.parametrize("sign", JOINED)
def test_other_signs_are_a_part_of_a_word(sign: str) -> None:
    assert cut_out(f"a{sign}b c") == [f"a{sign}b", "c"]


def test_letters_of_latin_1_that_look_like_signs_are_letters() -> None:
    assert cut_out("1ª 2º µg") == ["1ª", "2º", "µg"]


@settings(max_examples=300, deadline=None)
@given(st.text(st.sampled_from(ASCII + LETTERS + BETWEEN), max_size=100))
def test_a_word_has_a_digit_or_not(text: str) -> None:
    assert [bool(word[SHAPE] & DIGIT) for word in words_of(text)] == [
        any("0" <= sign <= "9" for sign in word) for word in WORD.findall(text)
    ]


@pytest.mark.parametrize("letter", sorted(set(LATIN)))
def test_a_word_begins_with_a_capital_or_not(letter: str) -> None:
    is_capital = unicodedata.category(letter) == "Lu"

    assert bool(words_of(letter + "x")[0, SHAPE] & CAPITAL) == is_capital
