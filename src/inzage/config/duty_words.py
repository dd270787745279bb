"""How each kind of work reads on a page, how urgent it is and where it is done; the most urgent first."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import ngettext_lazy

from inzage.law.duties import Duty
from inzage.web.numbers import count

NOW, SOON, LATER = "now", "soon", ""


@dataclass(frozen=True, slots=True)
class Kind:
    """
    One kind of work.

    `title` says how many subjects wait, `each` how much of one; `page` is where one is done, `all_of_it` where all are.
    """

    state: str
    title: Promise
    each: Promise | None
    page: Callable[[Duty], str]
    all_of_it: str = ""
    asked: str = ""


def at(name: str, mark: str = "") -> Callable[[Duty], str]:
    """The page of what a duty is about: `activity:7`, `system:shop`."""
    return lambda duty: reverse(name, args=[duty.about.partition(":")[2]]) + mark


def here(name: str) -> Callable[[Duty], str]:
    """The page of what is about no subject of its own."""
    return lambda _duty: reverse(name)


class Counted(int):
    """A number that is written as the language of the page does."""

    def __str__(self) -> str:
        return count(int(self))


def said(words: Promise, number: int) -> str:
    """The sentence for so many."""
    return str(words % {"n": Counted(number)})


CHECKS = ngettext_lazy("%(n)s point", "%(n)s points", "n")
DIFFERENT = ngettext_lazy("%(n)s fact is different", "%(n)s facts are different", "n")


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "consultation_due": Kind(
            NOW,
            ngettext_lazy(
                "%(n)s DPIA must go to the authority first", "%(n)s DPIAs must go to the authority first", "n"
            ),
            ngettext_lazy("%(n)s risk stays high", "%(n)s risks stay high", "n"),
            at("dpia:study"),
            "dpia:activities",
        ),
        "kept_too_long": Kind(
            NOW,
            ngettext_lazy("%(n)s activity keeps data too long", "%(n)s activities keep data too long", "n"),
            ngettext_lazy("%(n)s person or row", "%(n)s people or rows", "n"),
            at("datamap:activity", "#h-kept"),
            "datamap:register",
        ),
        "passwords_known": Kind(
            NOW,
            ngettext_lazy(
                "%(n)s system lets people in with a default password, or without one",
                "%(n)s systems let people in with a default password, or without one",
                "n",
            ),
            CHECKS,
            at("datamap:measures"),
            "datamap:systems",
        ),
        "bucket_public": Kind(
            NOW,
            ngettext_lazy("%(n)s bucket is open to everybody", "%(n)s buckets are open to everybody", "n"),
            CHECKS,
            at("datamap:measures"),
            "datamap:systems",
        ),
        "passwords_unhashed": Kind(
            NOW,
            ngettext_lazy(
                "%(n)s system keeps passwords so that they can be read",
                "%(n)s systems keep passwords so that they can be read",
                "n",
            ),
            CHECKS,
            at("datamap:measures"),
            "datamap:systems",
        ),
        "measure_contradicted": Kind(
            NOW,
            ngettext_lazy(
                "%(n)s system does not have a measure that you count on",
                "%(n)s systems do not have a measure that you count on",
                "n",
            ),
            CHECKS,
            at("datamap:measures"),
            "datamap:systems",
        ),
        "study_again": Kind(
            NOW,
            ngettext_lazy("%(n)s DPIA must be looked at again", "%(n)s DPIAs must be looked at again", "n"),
            DIFFERENT,
            at("dpia:study"),
            "dpia:activities",
        ),
        "precheck_again": Kind(
            NOW,
            ngettext_lazy("%(n)s pre-check must be looked at again", "%(n)s pre-checks must be looked at again", "n"),
            DIFFERENT,
            at("dpia:precheck"),
            "dpia:activities",
        ),
        "study_open": Kind(
            NOW,
            ngettext_lazy("%(n)s DPIA must be done", "%(n)s DPIAs must be done", "n"),
            ngettext_lazy("%(n)s part is open", "%(n)s parts are open", "n"),
            at("dpia:study"),
            "dpia:activities",
        ),
        "use_undeclared": Kind(
            SOON,
            ngettext_lazy(
                "%(n)s system is used for what nobody declared", "%(n)s systems are used for what nobody declared", "n"
            ),
            ngettext_lazy("%(n)s use", "%(n)s uses", "n"),
            at("datamap:use"),
            "datamap:systems",
        ),
        "account_unknown": Kind(
            SOON,
            ngettext_lazy(
                "%(n)s system is used by accounts of which nobody said whose they are",
                "%(n)s systems are used by accounts of which nobody said whose they are",
                "n",
            ),
            ngettext_lazy("%(n)s account", "%(n)s accounts", "n"),
            at("datamap:use"),
            "datamap:systems",
        ),
        "precheck_open": Kind(
            SOON,
            ngettext_lazy("%(n)s pre-check must be done", "%(n)s pre-checks must be done", "n"),
            ngettext_lazy("%(n)s question", "%(n)s questions", "n"),
            at("dpia:precheck"),
            "dpia:activities",
        ),
        "activity_incomplete": Kind(
            SOON,
            ngettext_lazy(
                "%(n)s line of the register is not complete", "%(n)s lines of the register are not complete", "n"
            ),
            ngettext_lazy("%(n)s part is missing", "%(n)s parts are missing", "n"),
            at("datamap:activity", "#complete"),
            "datamap:register",
            "incomplete=on",
        ),
        "data_beside": Kind(
            SOON,
            ngettext_lazy(
                "%(n)s activity has data beside it of which the purpose is unknown",
                "%(n)s activities have data beside them of which the purpose is unknown",
                "n",
            ),
            ngettext_lazy("%(n)s kind of data", "%(n)s kinds of data", "n"),
            at("datamap:activity_fields"),
            "datamap:register",
        ),
        "age_unknown": Kind(
            SOON,
            ngettext_lazy(
                "%(n)s activity keeps data of which nobody knows how old it is",
                "%(n)s activities keep data of which nobody knows how old it is",
                "n",
            ),
            ngettext_lazy("%(n)s rule", "%(n)s rules", "n"),
            at("datamap:activity", "#h-kept"),
            "datamap:register",
        ),
        "data_unexplained": Kind(
            SOON,
            ngettext_lazy(
                "%(n)s field with personal data is used by no activity",
                "%(n)s fields with personal data are used by no activity",
                "n",
            ),
            None,
            here("datamap:proposals"),
        ),
        "proposals_open": Kind(
            SOON,
            ngettext_lazy(
                "%(n)s activity is proposed for the register", "%(n)s activities are proposed for the register", "n"
            ),
            None,
            here("datamap:proposals"),
        ),
        "rights_unused": Kind(
            LATER,
            ngettext_lazy(
                "%(n)s system gives rights that nobody uses", "%(n)s systems give rights that nobody uses", "n"
            ),
            ngettext_lazy("%(n)s right", "%(n)s rights", "n"),
            at("datamap:use"),
            "datamap:systems",
        ),
        "data_unused": Kind(
            LATER,
            ngettext_lazy("%(n)s system keeps data that nobody uses", "%(n)s systems keep data that nobody uses", "n"),
            ngettext_lazy("%(n)s table or field", "%(n)s tables or fields", "n"),
            at("datamap:use"),
            "datamap:systems",
        ),
    }
)
