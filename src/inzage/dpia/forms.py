"""Text in, clean values out. What is wrong with a value, the verb says."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.translation import gettext_lazy as _

from inzage.dpia import labels
from inzage.dpia.records import Asked, Given, Precheck, Question, RiskFacts, StudyFacts
from inzage.dpia.words import Decision, Outcome
from inzage.law.dpia.risks import FEARED, LIKELIHOOD, SEVERITY, Words
from inzage.law.reasons import Answer
from inzage.web.languages import language_of

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

LONGEST = 10_000
SHORT = 160
OWN = 2
"""Own risks that can be added at once; the next two come after saving."""

INPUT = {"class": "input", "autocomplete": "off"}
LINES = {"class": "textarea", "rows": 3}
SELECT = {"class": "select"}
TRUTH = {"": None, "yes": True, "no": False}
WORDS = {None: "", True: "yes", False: "no"}


def long(label: "_StrPromise", help_text: "str | _StrPromise" = "") -> forms.CharField:
    return forms.CharField(
        label=label, required=False, max_length=LONGEST, widget=forms.Textarea(LINES), help_text=help_text
    )


def steps(words: Mapping[Any, Words]) -> list[tuple[str, Any]]:
    """The steps with what they mean, in the language of the page."""
    said = language_of()
    rows = [(str(int(key)), f"{int(key)}. {getattr(one, said)}") for key, one in words.items()]
    return [("", _("Not judged yet")), *rows]


class PrecheckForm(forms.Form):
    """What people know of an activity and answer to the questions of the pre-check."""

    version = forms.IntegerField(required=False, min_value=0, widget=forms.HiddenInput)
    confirm_rest = forms.BooleanField(
        label=_("Confirm everything that I did not answer as it is proposed"),
        required=False,
        widget=forms.CheckboxInput({"class": "check"}),
    )

    def __init__(self, data: Mapping[str, Any] | None, *, check: Precheck) -> None:
        super().__init__(data, initial={"version": check.version})
        self.check = check
        words = (("", Answer.UNKNOWN), ("yes", Answer.YES), ("no", Answer.NO))
        choices = [(key, labels.ANSWERS[answer]) for key, answer in words]
        for key, question in labels.ASKED.items():
            self.fields[f"asked-{key}"] = forms.ChoiceField(
                label=str(question),
                required=False,
                choices=choices,
                initial=WORDS[getattr(check.asked, key)],
                widget=forms.Select(SELECT),
            )
        for one in check.questions:
            self.add(one)

    def add(self, one: Question) -> None:
        """The answer to a question, and why it is so."""
        stands = one.given is not None and not one.is_outdated
        said = labels.ANSWERS[one.proposed.answer]
        label = getattr(one, language_of())
        self.fields[f"answer-{one.key}"] = forms.ChoiceField(
            label=label,
            required=False,
            choices=[
                ("", _("Not confirmed (%(proposed)s)") % {"proposed": str(said).lower()}),
                *labels.ANSWERS.items(),
            ],
            initial=str(one.given.answer) if one.given and stands else "",
            widget=forms.Select(SELECT),
        )
        self.fields[f"why-{one.key}"] = forms.CharField(
            label=_("Why"),
            required=False,
            max_length=1_000,
            initial=one.given.why if one.given else "",
            widget=forms.TextInput(INPUT),
        )

    def rows(self, group: str) -> list[tuple[Question, forms.BoundField, forms.BoundField]]:
        """The questions of a group, each with its two fields."""
        return [
            (one, self[f"answer-{one.key}"], self[f"why-{one.key}"])
            for one in self.check.questions
            if one.group == group
        ]

    @property
    def always(self) -> list[tuple[Question, forms.BoundField, forms.BoundField]]:
        return self.rows("always")

    @property
    def listed(self) -> list[tuple[Question, forms.BoundField, forms.BoundField]]:
        """Of the Dutch list what somebody should look at first."""
        return [row for row in self.rows("listed") if not self.is_unlikely(row[0])]

    @property
    def unlikely(self) -> list[tuple[Question, forms.BoundField, forms.BoundField]]:
        """The rest of the Dutch list: the page opens it."""
        return [row for row in self.rows("listed") if self.is_unlikely(row[0])]

    def is_unlikely(self, one: Question) -> bool:
        """Whether “no” is proposed, and nobody said anything yet, here or before."""
        is_open = one.given is None and not self[f"answer-{one.key}"].value()
        return is_open and one.proposed.answer is Answer.NO

    @property
    def criteria(self) -> list[tuple[Question, forms.BoundField, forms.BoundField]]:
        return self.rows("criteria")

    @property
    def facts(self) -> list[forms.BoundField]:
        return [self[f"asked-{key}"] for key in labels.ASKED]

    def asked(self) -> Asked:
        return Asked(**{key: TRUTH[self.cleaned_data[f"asked-{key}"]] for key in labels.ASKED})

    def answers(self, proposed: Iterable[Question]) -> dict[str, Given]:
        """What was answered; with `confirm_rest` also what is `proposed` now, as far as it is known."""
        said = self.cleaned_data
        rest = {
            one.key: Given(one.proposed.answer)
            for one in proposed
            if said["confirm_rest"] and one.proposed.answer is not Answer.UNKNOWN
        }
        given = {
            one.key: Given(Answer(said[f"answer-{one.key}"]), said[f"why-{one.key}"])
            for one in self.check.questions
            if said[f"answer-{one.key}"]
        }
        return {**rest, **given}


class DecideForm(forms.Form):
    """Whether a DPIA is done."""

    version = forms.IntegerField(min_value=0, widget=forms.HiddenInput)
    outcome = forms.ChoiceField(
        label=_("What do you decide?"),
        choices=[(key, name) for key, name in labels.OUTCOMES.items() if key != Outcome.OPEN],
        widget=forms.Select(SELECT),
    )
    why = long(_("Why"), _("Always needed where no DPIA is done."))
    dpo_view = long(_("What the DPO thinks of it"))


class RiskForm(forms.Form):
    """One risk: what causes it, what is planned against it, and how great it is before and after."""

    name = forms.CharField(
        label=_("What can go wrong?"), required=False, max_length=SHORT, widget=forms.TextInput(INPUT)
    )
    threats = long(_("By what can it happen?"))
    planned = long(_("Planned measures"), _("One on each line."))
    severity = forms.ChoiceField(label=_("Severity now"), required=False, widget=forms.Select(SELECT))
    likelihood = forms.ChoiceField(label=_("Likelihood now"), required=False, widget=forms.Select(SELECT))
    severity_after = forms.ChoiceField(label=_("Severity after"), required=False, widget=forms.Select(SELECT))
    likelihood_after = forms.ChoiceField(label=_("Likelihood after"), required=False, widget=forms.Select(SELECT))

    def __init__(self, data: Mapping[str, Any] | None, *, risk: RiskFacts) -> None:
        said = {name: getattr(risk, name) or "" for name in self.base_fields}
        super().__init__(data, prefix=f"risk-{risk.key}", initial=said)
        self.risk = risk
        for name in ("severity", "severity_after"):
            self.fields[name].choices = steps(SEVERITY)  # type: ignore[attr-defined] # of a choice field
        for name in ("likelihood", "likelihood_after"):
            self.fields[name].choices = steps(LIKELIHOOD)  # type: ignore[attr-defined] # of a choice field
        if self.is_feared:
            del self.fields["name"]

    @property
    def is_feared(self) -> bool:
        return self.risk.key in FEARED

    def given(self) -> RiskFacts:
        said = self.cleaned_data
        numbers = {
            name: int(said[name]) if said[name] else None
            for name in ("severity", "likelihood", "severity_after", "likelihood_after")
        }
        return RiskFacts(self.risk.key, said.get("name", ""), said["threats"], said["planned"], **numbers)


class StudyForm(forms.Form):
    """What people write in a DPIA. `before` is what this form changes."""

    version = forms.IntegerField(required=False, min_value=0, widget=forms.HiddenInput)
    description = long(_("What happens with the data, step by step?"))
    interest = long(_("Which interest does it serve?"), _("Needed where the legal basis is a legitimate interest."))
    necessity = long(_("Why can the purpose not be reached with less data?"))
    proportionality = long(_("Why does the gain outweigh what it does to people?"))
    dpo_advice = long(_("What does the DPO advise?"))
    views = long(
        _("What do the people concerned think of it?"),
        _("Them, or who speaks for them: a works council, a council of patients."),
    )
    views_not_sought = long(_("If they were not asked: why not?"))

    def __init__(
        self, data: Mapping[str, Any] | None, *, before: StudyFacts, version: int, risks: Iterable[RiskFacts]
    ) -> None:
        said = {name: getattr(before, name) for name in self.base_fields if name != "version"}
        super().__init__(data, initial={**said, "version": version})
        known = list(risks)
        own = max((int(one.key[4:]) for one in known if one.key.startswith("own-")), default=0)
        blank = [RiskFacts(f"own-{own + number}") for number in range(1, OWN + 1)]
        self.risks = [RiskForm(data, risk=one) for one in (*known, *blank)]

    def is_valid(self) -> bool:
        return all([super().is_valid(), *(one.is_valid() for one in self.risks)])

    def given(self) -> StudyFacts:
        said = {key: value for key, value in self.cleaned_data.items() if key != "version"}
        found = [one.given() for one in self.risks]
        return StudyFacts(**said, risks=tuple(one for one in found if is_said(one)))


def is_said(one: RiskFacts) -> bool:
    """Whether anything was written of it: an empty row is none, and a feared event stands by itself."""
    return one != RiskFacts(one.key)


class SignForm(forms.Form):
    """The decision on a DPIA."""

    version = forms.IntegerField(min_value=0, widget=forms.HiddenInput)
    decision = forms.ChoiceField(
        label=_("What do you decide?"),
        choices=[(key, name) for key, name in labels.DECISIONS.items() if key != Decision.OPEN],
        widget=forms.Select(SELECT),
    )
    why = long(_("Why"))
