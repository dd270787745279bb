"""Articles of the law as each language writes them."""

import pytest
from django.utils import translation

from inzage.web.languages import article


@pytest.mark.parametrize(
    ("said", "dutch"),
    [
        ("art. 6(1)(b)", "art. 6 lid 1 onder b"),
        ("art. 9(2)(h)", "art. 9 lid 2 onder h"),
        ("art. 35(2), 35(9)", "art. 35 lid 2, 35 lid 9"),
        ("art. 37", "art. 37"),
        ("art. 30 (a note)", "art. 30 (a note)"),
    ],
)
def test_an_article_is_written_in_one_way_in_each_language(said, dutch):
    with translation.override("nl"):
        assert article(said) == dutch
    with translation.override("en"):
        assert article(said) == said
