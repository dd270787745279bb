"""How the fixed words of the room read on a page."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from inzage.dpia.tags import Tag
from inzage.dpia.words import Decision, Outcome, StudyState
from inzage.law.dpia.deciding import Need
from inzage.law.reasons import Answer
from inzage.law.reasons import Outcome as Found

Labels = Mapping[str, str | Promise]

EVENTS: Labels = {
    Tag.PRECHECK_ANSWERED: _("Answered questions of the pre-check"),
    Tag.PRECHECK_DECIDED: _("Decided whether a DPIA is done"),
    Tag.PRECHECK_REOPENED: _("Reopened the pre-check"),
    Tag.STUDY_STARTED: _("Began a DPIA"),
    Tag.STUDY_CHANGED: _("Changed the DPIA"),
    Tag.STUDY_SIGNED: _("Signed the DPIA"),
    Tag.STUDY_REOPENED: _("Reopened the DPIA"),
}

NEEDS: Labels = {
    Need.REQUIRED: _("DPIA required"),
    Need.LIKELY_REQUIRED: _("DPIA probably required"),
    Need.LIKELY_NOT: _("DPIA probably not required"),
    Need.NOT_REQUIRED: _("DPIA not required"),
    Need.UNKNOWN: _("Not known yet"),
}
NEED_PILLS = {
    Need.REQUIRED: "now",
    Need.LIKELY_REQUIRED: "soon",
    Need.LIKELY_NOT: "ok",
    Need.NOT_REQUIRED: "ok",
    Need.UNKNOWN: "todo",
}

OUTCOMES: Labels = {
    Outcome.OPEN: _("Not decided"),
    Outcome.DPIA: _("A DPIA is done"),
    Outcome.NO_DPIA: _("No DPIA"),
}

DECISIONS: Labels = {
    Decision.GO: _("Go on with it"),
    Decision.CONSULT: _("Ask the authority first"),
    Decision.STOP: _("Do not do it"),
}

STATES: Labels = {StudyState.DRAFT: _("Draft"), StudyState.SIGNED: _("Signed")}

ANSWERS: Labels = {Answer.YES: _("Yes"), Answer.NO: _("No"), Answer.UNKNOWN: _("Not known")}

FOUND: Labels = {
    Found.MET: _("There"),
    Found.MISSED: _("Missing"),
    Found.UNKNOWN: _("Unknown"),
    Found.NOT_NEEDED: _("Not needed"),
}
FOUND_PILLS = {Found.MET: "ok", Found.MISSED: "soon", Found.UNKNOWN: "todo", Found.NOT_NEEDED: ""}

ASKED: Labels = {
    "monitoring": _("Are people observed, followed or checked in a planned way?"),
    "public_area": _("Does it happen in an area where everybody may come?"),
    "covert": _("Is it an investigation of which people are not told beforehand?"),
    "combined": _("Is data combined that was collected for other purposes or by others?"),
    "innovative": _("Is technology used of which the effects on people are not well known yet?"),
    "blocks": _("Can it keep people from a right, a service or a contract?"),
    "public_body": _("Does a public body take part in it?"),
    "individual_professional": _("Is it the work of one doctor, care professional or lawyer with own clients?"),
    "assessed_by_law": _("Was the law behind it assessed when it was made (art. 35(10))?"),
}
"""What no system shows, as questions."""

FACTS: Labels = {
    "kinds": _("kinds of data"),
    "unexplained": _("data in the same tables without an activity"),
    "groups": _("whose data"),
    "people": _("number of people"),
    "recipients": _("recipients"),
    "systems": _("systems"),
    "retention": _("how long it is kept"),
    "measures": _("measures"),
    "origins": _("how we get it"),
    "profiling": _("profiling"),
    "automated_decision": _("automated decisions"),
    "purpose": _("purpose"),
    "basis": _("legal basis"),
    "condition": _("exception for special data"),
}
"""What a decision rests on."""

STUDY: Labels = {
    "description": _("description"),
    "interest": _("legitimate interest"),
    "necessity": _("necessity"),
    "proportionality": _("proportionality"),
    "risks": _("risks"),
    "dpo_advice": _("advice of the DPO"),
    "views": _("views of the people concerned"),
    "views_not_sought": _("why nobody was asked"),
}
"""The parts of a study that people write."""
