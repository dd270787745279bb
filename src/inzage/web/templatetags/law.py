"""The words of the law on a page: `{% load law %}`."""

from django import template

from inzage.web import law_words
from inzage.web.languages import article
from inzage.web.periods import period

register = template.Library()
for said in (
    article,
    period,
    law_words.kind_of_data,
    law_words.kind_name,
    law_words.basis,
    law_words.basis_article,
    law_words.condition,
    law_words.group,
):
    register.filter(said)
