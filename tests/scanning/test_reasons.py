"""Each reason that scanning gives has its sentence, and each sentence of these is given."""

import re
from pathlib import Path

from inzage import scanning
from inzage.detection.reasons import PEOPLE, SENTENCES, say
from inzage.scanning.records import SubjectKind

SOURCE = Path(scanning.__file__).parent


def test_every_reason_that_is_given_has_its_sentence():
    texts = [path.read_text() for path in SOURCE.rglob("*.py")]

    given = {code for text in texts for code in re.findall(r'\bReason\(\s*"(\w+)"', text)}

    assert given == {code for code in SENTENCES if code.startswith(("whose_", "link_"))}


def test_everybody_whose_data_it_can_be_has_a_name_in_both_languages():
    assert PEOPLE.keys() == {kind.value for kind in SubjectKind}


def test_the_reasons_of_a_scan_can_be_said(customers, look):
    found = look(customers)

    for reason in [reason for one in (*found.links, *(one.whose for one in found.datasets)) for reason in one.reasons]:
        assert "{" not in say(reason, "nl") + say(reason, "en")
