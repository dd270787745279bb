"""The forms of the register: an activity, who gets data, and which fields are used."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from inzage.datamap import labels, queries
from inzage.datamap.forms.rules import RuleForm
from inzage.datamap.forms.systems import INPUT, LINES, SELECT, Choice, Lenient, all_countries, categories
from inzage.datamap.records import ActivityFacts, Agreed, Kept, Recipient
from inzage.datamap.words import LONGEST, NAME, ActivityState
from inzage.law.bases import BASES, EXCEPTIONS
from inzage.law.groups import GROUPS
from inzage.people import queries as people
from inzage.web.languages import language_of
from inzage.web.numbers import day

EMPTY_ROWS = 2
"""Rules of retention that can be added at once; the next two come after saving."""

ANSWERS: list[Choice] = [("", _("Not known")), ("yes", _("Yes")), ("no", _("No"))]
TRUTH = {"": None, "yes": True, "no": False}
TICKS = forms.CheckboxSelectMultiple


def departments() -> list[Choice]:
    return [(one.name, one.name) for one in people.departments()]


def recipients() -> list[Choice]:
    return [(one.name, one.name) for one in queries.recipients()]


def named(words: Mapping[str, object], nothing: str | Promise | None = None) -> list[Choice]:
    """The words of the law with their names in the language of the page."""
    language = language_of()
    found = [(key, str(getattr(one, language))) for key, one in words.items()]
    return [("", nothing), *found] if nothing else list(found)


def answer(value: bool | None) -> str:
    return {None: "", True: "yes", False: "no"}[value]


class RegisterFilters(Lenient):
    """Which lines of the register to list."""

    q = forms.CharField(
        label=_("Search"), required=False, max_length=200, widget=forms.TextInput({**INPUT, "type": "search"})
    )
    department = forms.ChoiceField(
        label=_("Department"),
        required=False,
        choices=lambda: [("", _("All departments")), *departments()],
        widget=forms.Select(SELECT),
    )
    basis = forms.ChoiceField(
        label=_("Legal basis"),
        required=False,
        choices=lambda: named(BASES, _("All bases")),
        widget=forms.Select(SELECT),
    )
    level = forms.ChoiceField(
        label=_("Protection"),
        required=False,
        choices=[("", _("All levels")), *labels.LEVELS.items()],
        widget=forms.Select(SELECT),
    )
    outside = forms.BooleanField(
        label=_("Only outside the EEA"), required=False, widget=forms.CheckboxInput({"class": "check"})
    )
    incomplete = forms.BooleanField(
        label=_("Only incomplete"), required=False, widget=forms.CheckboxInput({"class": "check"})
    )


class Why(forms.Form):
    """Why something that was proposed is not done here."""

    why = forms.CharField(label=_("Why not?"), max_length=500, widget=forms.TextInput(INPUT), required=False)


class RecipientForm(forms.Form):
    """Somebody outside who gets data."""

    name = forms.CharField(label=_("Name"), required=False, max_length=400, widget=forms.TextInput(INPUT))
    role = forms.ChoiceField(
        label=_("As what?"), choices=list(labels.RECIPIENT_ROLES.items()), widget=forms.Select(SELECT)
    )
    what_for = forms.CharField(
        label=_("What for?"),
        required=False,
        max_length=NAME,
        widget=forms.TextInput(INPUT),
        help_text=_("In a word or two, for example: hosting, payments, post."),
    )
    country = forms.ChoiceField(label=_("Country"), required=False, choices=all_countries, widget=forms.Select(SELECT))
    safeguard = forms.ChoiceField(
        label=_("What makes the transfer lawful?"),
        required=False,
        choices=list(labels.SAFEGUARDS.items()),
        widget=forms.Select(SELECT),
        help_text=_("Only where the data leaves the EEA (art. 44 to 49 GDPR)."),
    )
    agreement = forms.ChoiceField(
        label=_("Is there a processing agreement?"),
        required=False,
        choices=list(labels.AGREEMENTS.items()),
        widget=forms.Select(SELECT),
        help_text=_("Needed with a processor (art. 28(3) GDPR)."),
    )
    agreed_on = forms.DateField(
        label=_("Dated"), required=False, widget=forms.DateInput({**INPUT, "type": "date"}, format="%Y-%m-%d")
    )
    agreement_place = forms.CharField(
        label=_("Where is the agreement?"),
        required=False,
        max_length=NAME,
        widget=forms.TextInput(INPUT),
        help_text=_("For example a folder, a case number or a person."),
    )
    version = forms.IntegerField(required=False, min_value=1, widget=forms.HiddenInput)

    @classmethod
    def of(cls, one: Recipient) -> dict[str, object]:
        """What is known of a recipient, as the form shows it."""
        plain = {key: str(getattr(one, key)) for key in PLAIN}
        agreed = {"agreement": one.agreed.state, "agreed_on": one.agreed.on, "agreement_place": one.agreed.place}
        return {**plain, **agreed, "version": one.version}

    def given(self) -> dict[str, Any]:
        """What was written, as the verbs take it."""
        said = self.cleaned_data
        agreed = Agreed(said["agreement"], said["agreed_on"], said["agreement_place"])
        return {**{key: said[key] for key in PLAIN}, "agreed": agreed}

    def differences(self, there: Recipient) -> list[tuple[str, str, str]]:
        """What is written otherwise than it is there: the name of the fact, what is there and what was written."""
        now = self.of(there)
        return [
            (str(field.label), self.shown(name, now[name]), self.shown(name, self.cleaned_data[name]))
            for name, field in self.fields.items()
            if name != "version" and (now[name] or "") != (self.cleaned_data[name] or "")
        ]

    def shown(self, name: str, value: object) -> str:
        """A fact in words."""
        choices = dict(getattr(self.fields[name], "choices", ()))
        return str(choices.get(value, day(value) if isinstance(value, date) else value or "–"))


PLAIN = ("name", "role", "country", "what_for", "safeguard")


class UseForm(forms.Form):
    """Which fields of one system an activity uses, each with how we got what is in it."""

    version = forms.IntegerField(required=False, min_value=1, widget=forms.HiddenInput)

    def __init__(
        self, data: Mapping[str, str] | None, *, fields: Sequence[object], used: Mapping[int, str], version: int
    ) -> None:
        super().__init__(data, initial={"version": version})
        origins = [("", _("not used")), *labels.ORIGINS.items()]
        for one in fields:
            key = getattr(one, "id", 0)
            self.fields[f"use-{key}"] = forms.ChoiceField(
                choices=origins, required=False, initial=used.get(key, ""), widget=forms.Select(SELECT)
            )

    def chosen(self) -> dict[int, str]:
        """The origin of each field that is used, by its key."""
        said = {name: value for name, value in self.cleaned_data.items() if name.startswith("use-")}
        return {int(name.removeprefix("use-")): value for name, value in said.items() if value}


class ActivityForm(forms.Form):
    """
    What people write down about an activity.

    The fields that it uses are chosen apart: there can be thousands. `before` are the facts that this form changes.
    """

    version = forms.IntegerField(required=False, min_value=1, widget=forms.HiddenInput)
    name = forms.CharField(label=_("Name"), required=False, max_length=400, widget=forms.TextInput(INPUT))
    purpose = forms.CharField(
        label=_("What is it for?"),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea(LINES),
        help_text=_("One or two sentences that a customer understands."),
    )
    departments = forms.MultipleChoiceField(
        label=_("Which departments do it?"), required=False, choices=departments, widget=TICKS
    )
    groups = forms.MultipleChoiceField(
        label=_("Whose data is it?"), required=False, choices=lambda: named(GROUPS), widget=TICKS
    )
    basis = forms.ChoiceField(
        label=_("Legal basis"),
        required=False,
        choices=lambda: named(BASES, _("Not known yet")),
        widget=forms.Select(SELECT),
    )
    basis_detail = forms.CharField(
        label=_("Which interest, or which law?"),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea({**LINES, "rows": 2}),
        help_text=_("Needed with a legitimate interest (art. 6(1)(f)) and with a legal obligation (art. 6(1)(c))."),
    )
    interest_test = forms.CharField(
        label=_("The balance of interests"),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea({**LINES, "rows": 2}),
        help_text=_("Only with a legitimate interest: is it needed, and why does it weigh more than the people's own?"),
    )
    consent_care = forms.CharField(
        label=_("How can people refuse?"),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea({**LINES, "rows": 2}),
        help_text=_(
            "Only with consent of people who work for you or of children: how saying no does no harm, "
            "how a parent agrees."
        ),
    )
    condition = forms.ChoiceField(
        label=_("Exception for specially protected data"),
        required=False,
        choices=lambda: named(EXCEPTIONS, _("None")),
        widget=forms.Select(SELECT),
        help_text=_("Needed as soon as health, religion or another special kind is used (art. 9(2) GDPR)."),
    )
    condition_detail = forms.CharField(
        label=_("Why does the exception hold?"),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea({**LINES, "rows": 2}),
    )
    number_law = forms.CharField(
        label=_("Which law allows the citizen service number?"),
        required=False,
        max_length=LONGEST,
        widget=forms.TextInput(INPUT),
        help_text=_("Needed as soon as a BSN or another national number is used (art. 87 GDPR, art. 46 UAVG)."),
    )
    criminal_ground = forms.CharField(
        label=_("What allows criminal data?"),
        required=False,
        max_length=LONGEST,
        widget=forms.TextInput(INPUT),
        help_text=_("Needed as soon as criminal data is used (art. 10 GDPR, art. 31 to 33 UAVG)."),
    )
    capacity = forms.ChoiceField(
        label=_("For whom?"), choices=list(labels.CAPACITIES.items()), widget=forms.Select(SELECT)
    )
    on_behalf_of = forms.CharField(
        label=_("On behalf of which organisations?"),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea({**LINES, "rows": 2}),
        help_text=_("Only as processor or together with others: each with its contact details."),
    )
    recipients = forms.MultipleChoiceField(
        label=_("Who outside gets the data?"), required=False, choices=recipients, widget=TICKS
    )
    no_recipients = forms.BooleanField(
        label=_("Nobody outside gets it"), required=False, widget=forms.CheckboxInput({"class": "check"})
    )
    recipients_why = forms.CharField(
        label=_("Why does somebody who usually gets the data not get it here?"),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea({**LINES, "rows": 2}),
    )
    source = forms.CharField(
        label=_("From whom do we get data that the person did not give?"),
        required=False,
        max_length=LONGEST,
        widget=forms.TextInput(INPUT),
    )
    profiling = forms.ChoiceField(
        label=_("Are people profiled?"), required=False, choices=ANSWERS, widget=forms.Select(SELECT)
    )
    automated_decision = forms.ChoiceField(
        label=_("Are decisions made without a person?"), required=False, choices=ANSWERS, widget=forms.Select(SELECT)
    )
    logic = forms.CharField(
        label=_("How does it decide?"),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea({**LINES, "rows": 2}),
        help_text=_("Only where people are profiled or decided on (art. 22 GDPR)."),
    )
    security = forms.CharField(
        label=_("What else protects the data?"),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea({**LINES, "rows": 2}),
        help_text=_("The measures of the systems come along by themselves."),
    )
    declared = forms.MultipleChoiceField(
        label=_("Kinds of data that no field of the map shows"), required=False, choices=categories, widget=TICKS
    )
    state = forms.ChoiceField(
        label=_("State"),
        choices=[(key, label) for key, label in labels.ACTIVITY_STATES.items() if key != ActivityState.ENDED],
        widget=forms.Select(SELECT),
    )

    def __init__(
        self,
        data: Mapping[str, str] | None = None,
        *,
        before: ActivityFacts,
        version: int = 0,
        offered: Sequence[str] = (),
    ) -> None:
        super().__init__(data, initial={**initial(before), "version": version or None})
        self.before = before
        known = recipients()
        # Whom a proposal names become recipients when it is accepted: `offered` are those who often get it.
        new = [name for name in dict.fromkeys((*before.recipients, *offered)) if name not in dict(known)]
        self.fields["recipients"].choices = [*known, *((name, name) for name in new)]  # type: ignore[attr-defined] # of a choice field
        # What is chosen stands first: these lists are long.
        flat = [choice for _level, kinds in categories() for choice in kinds]
        for name, choices in (("groups", named(GROUPS)), ("declared", flat)):
            chosen = getattr(before, name)
            first = sorted(choices, key=lambda choice: choice[0] not in chosen)
            self.fields[name].choices = first  # type: ignore[attr-defined] # of a choice field
        count = len(before.retentions) + EMPTY_ROWS
        self.rules = [
            RuleForm(data, number, rule_at(before.retentions, number), dates(before)) for number in range(count)
        ]

    def is_valid(self) -> bool:
        return all([super().is_valid(), *(rule.is_valid() for rule in self.rules)])

    def given(self) -> ActivityFacts:
        """The facts as they are written now; the fields that are used stay as they were."""
        said = self.cleaned_data
        lists = ("departments", "groups", "recipients", "declared")
        texts = (
            "name", "purpose", "basis", "basis_detail", "interest_test", "consent_care", "condition",
            "condition_detail", "number_law", "criminal_ground", "recipients_why",
            "capacity", "on_behalf_of", "source", "logic", "security", "state",
        )  # fmt: skip
        facts: dict[str, Any] = {name: said[name] for name in texts}
        facts |= {name: tuple(said[name]) for name in lists}
        facts["no_recipients"] = said["no_recipients"]
        facts["profiling"], facts["automated_decision"] = TRUTH[said["profiling"]], TRUTH[said["automated_decision"]]
        facts["retentions"] = tuple(rule.given() for rule in self.rules if rule.is_filled())
        return replace(self.before, **facts)


def initial(facts: ActivityFacts) -> dict[str, object]:
    """The facts as the form shows them."""
    found: dict[str, object] = {name: getattr(facts, name) for name in ActivityForm.base_fields if name != "version"}
    found["profiling"], found["automated_decision"] = answer(facts.profiling), answer(facts.automated_decision)
    return found


def rule_at(rules: Sequence[Kept], number: int) -> Kept:
    return rules[number] if number < len(rules) else Kept()


def dates(facts: ActivityFacts) -> list[Choice]:
    """The fields of the used datasets by which the time that data is kept can be measured."""
    places = sorted({(use.system, use.dataset) for use in facts.uses})
    return [
        ("", _("not measured")),
        *(
            (f"{one.system}|{one.dataset}|{one.field}", f"{one.dataset}.{one.field}")
            for one in queries.date_fields(places)
        ),
    ]
