"""Whole pages and parts of them."""

import pytest
from django.test import RequestFactory

from inzage.web import fragments


def asked(**headers):
    return RequestFactory(headers=headers).get("/")


@pytest.mark.parametrize(
    ("headers", "is_part"),
    [
        ({}, False),
        ({"HX-Request": "true"}, True),
        ({"HX-Request": "true", "HX-Boosted": "true"}, False),
        ({"HX-Request": "true", "HX-History-Restore-Request": "true"}, False),
    ],
)
def test_a_script_gets_a_part_and_the_way_back_a_whole_page(headers, is_part):
    assert fragments.is_fragment(asked(**headers)) is is_part


def test_going_elsewhere_is_a_redirect_or_a_header():
    plain = fragments.go_to(asked(), "people:members", query={"all": "1"})
    part = fragments.go_to(asked(**{"HX-Request": "true"}), "people:member", 4)

    assert (plain.status_code, plain["Location"]) == (302, "/people/?all=1")
    assert (part.status_code, part["HX-Redirect"]) == (200, "/people/4/")
