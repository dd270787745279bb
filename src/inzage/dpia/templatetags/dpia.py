"""The fixed words of the studies on a page: `{% load dpia %}`."""

from django import template

from inzage.dpia import wording

register = template.Library()
for said in (
    wording.word,
    wording.measure,
    wording.outcome,
    wording.recipient_role,
    wording.safeguard,
    wording.in_language,
    wording.where,
    wording.risk_name,
    wording.risk_means,
    wording.level_name,
    wording.level_pill,
    wording.severity,
    wording.likelihood,
    wording.told,
    wording.need_word,
    wording.need_pill,
    wording.state_word,
    wording.found_word,
    wording.found_pill,
    wording.answer_word,
):
    register.filter(said)
