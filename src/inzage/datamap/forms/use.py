"""The forms of real use: a log to take in, a period, and whose account it is."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from inzage.datamap import queries
from inzage.datamap.forms.systems import INPUT, LINES, SELECT, Lenient
from inzage.datamap.models.use import MOST_DAYS, REASON, SERVICE
from inzage.datamap.records import Period
from inzage.datamap.words import NAME, ActivityState
from inzage.people import queries as people

MOST_BYTES = 50_000_000
UNPACKED = 10 * MOST_BYTES
"""So much may come out of a packed log."""
USUAL = 180
"""So many days a decision holds if nobody says otherwise."""
DAY, FORM = {**INPUT, "type": "date"}, "%Y-%m-%d"


class Log(forms.Form):
    """A log of the system."""

    file = forms.FileField(
        label=_("Log of this system"),
        allow_empty_file=True,
        widget=forms.FileInput(INPUT),
        help_text=_("Up to 50 MB, packed by gzip or not. Larger logs: inzage use take, on the command line."),
    )
    zone = forms.CharField(
        label=_("Time zone of moments in it without one"),
        required=False,
        max_length=60,
        widget=forms.TextInput({**INPUT, "placeholder": "Europe/Amsterdam"}),
        help_text=_("Leave it blank for that of your organisation."),
    )
    rules = forms.CharField(
        label=_("For the log of a web server: which path leads to which table"),
        required=False,
        max_length=20_000,
        strip=False,
        widget=forms.Textarea({**LINES, "placeholder": "/customers/{id} = customers\n/orders/* = orders"}),
        help_text=_("One rule a line. The first rule that fits counts."),
    )

    def clean_file(self) -> object:
        file = self.cleaned_data["file"]
        if file.size > MOST_BYTES:
            raise forms.ValidationError(
                _("This log is larger than 50 MB. Take it in on the command line: inzage use take.")
            )
        return file


class Within(Lenient):
    """Which days to look at."""

    first = forms.DateField(label=_("From"), required=False, widget=forms.DateInput(DAY, format=FORM))
    last = forms.DateField(label=_("Up to and including"), required=False, widget=forms.DateInput(DAY, format=FORM))

    def period(self, known: Period) -> Period:
        """The days that were asked for, else those that are known; days in the wrong order are turned round."""
        asked = self.values()
        first, last = asked.get("first", known.first), asked.get("last", known.last)
        assert isinstance(first, date)
        assert isinstance(last, date)
        return Period(min(first, last), max(first, last))


def holders() -> list[tuple[object, object]]:
    """Departments and members, in two groups; nobody is the first."""
    return [
        ("", _("Not known")),
        (_("Departments"), [(f"department:{one.id}", one.name) for one in people.departments()]),
        (_("Members"), [(f"member:{one.id}", one.name) for one in people.members()]),
    ]


def departments() -> list[tuple[str, str]]:
    return [("", _("Choose a department")), *((one.name, one.name) for one in people.departments())]  # type: ignore[list-item] # lazy


def activities() -> list[tuple[str, str]]:
    going = (one for one in queries.activities() if one.facts.state != ActivityState.ENDED)
    return [("", _("A new activity")), *((str(one.id), one.facts.name) for one in going)]  # type: ignore[list-item] # lazy


class AccountHolder(forms.Form):
    """Whose account it is."""

    account = forms.CharField(
        label=_("Account"), max_length=300, strip=False, widget=forms.TextInput({**INPUT, "list": "accounts"})
    )
    holder = forms.ChoiceField(label=_("Belongs to"), required=False, choices=holders, widget=forms.Select(SELECT))
    service = forms.CharField(
        label=_("If it is the account of a program: which one"),
        required=False,
        max_length=SERVICE,
        widget=forms.TextInput({**INPUT, "placeholder": _("Web shop")}),
        help_text=_("What the program uses counts for the department that you choose beside it."),
    )

    def given(self) -> dict[str, int | str | None]:
        """The account, and the number of its department or member."""
        kind, _mark, key = self.cleaned_data["holder"].partition(":")
        number = int(key) if key else None
        return {
            "account": self.cleaned_data["account"],
            "department_id": number if kind == "department" else None,
            "member_id": number if kind == "member" else None,
            "service": self.cleaned_data["service"],
        }


class Follow(forms.Form):
    """Whether it is kept whose records are looked at."""

    reason = forms.CharField(
        label=_("Why is it kept who looks at whom?"),
        max_length=REASON,
        widget=forms.Textarea({**LINES, "rows": 2}),
        help_text=_("Such as: customers of the care desk may ask who opened their file."),
    )
    days = forms.IntegerField(
        label=_("For how many days"), min_value=1, max_value=MOST_DAYS, initial=365, widget=forms.NumberInput(INPUT)
    )


class Decide(forms.Form):
    """Letting a difference be, or asking to mend it, until a day."""

    about = forms.MultipleChoiceField(label=_("About"), widget=forms.CheckboxSelectMultiple)
    reason = forms.CharField(label=_("Why, or where it was asked"), max_length=REASON, widget=forms.TextInput(INPUT))
    until = forms.DateField(
        label=_("Until"),
        widget=forms.DateInput(DAY, format=FORM),
        help_text=_("After this day it shows again, and before it when it changes."),
    )

    def __init__(self, data: Mapping[str, Any] | None, *, about: Sequence[str], today: date) -> None:
        until = today + timedelta(days=USUAL)
        super().__init__(data, initial={"about": list(about), "until": until})
        self.fields["about"].choices = [(one, one) for one in about]  # type: ignore[attr-defined] # a choice


class Declare(forms.Form):
    """Writing down what a department uses a table for."""

    department = forms.ChoiceField(label=_("Department"), choices=departments, widget=forms.Select(SELECT))
    activity = forms.ChoiceField(
        label=_("For which activity"), required=False, choices=activities, widget=forms.Select(SELECT)
    )
    name = forms.CharField(
        label=_("Name of the new activity"), required=False, max_length=NAME, widget=forms.TextInput(INPUT)
    )


class WhoLooked(forms.Form):
    """Of which person is it asked who looked?"""

    keys = forms.CharField(
        label=_("Keys of one person"),
        max_length=2_200,
        widget=forms.Textarea({**LINES, "rows": 3, "autocomplete": "off", "spellcheck": "false"}),
        help_text=_("One a line: the customer number, the e-mail address. Systems know a person by different keys."),
    )
