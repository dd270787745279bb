"""The forms of real use: a log to take in, a period, and whose account it is."""

from datetime import date

from django import forms
from django.utils.translation import gettext_lazy as _

from inzage.datamap.forms.systems import INPUT, LINES, SELECT, Lenient
from inzage.datamap.records import Period
from inzage.people import queries as people

MOST_BYTES = 50_000_000
UNPACKED = 10 * MOST_BYTES
"""So much may come out of a packed log."""
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


class AccountHolder(forms.Form):
    """Whose account it is."""

    account = forms.CharField(
        label=_("Account"), max_length=300, strip=False, widget=forms.TextInput({**INPUT, "list": "accounts"})
    )
    holder = forms.ChoiceField(label=_("Belongs to"), required=False, choices=holders, widget=forms.Select(SELECT))

    def given(self) -> dict[str, int | str | None]:
        """The account, and the number of its department or member."""
        kind, _mark, key = self.cleaned_data["holder"].partition(":")
        number = int(key) if key else None
        return {
            "account": self.cleaned_data["account"],
            "department_id": number if kind == "department" else None,
            "member_id": number if kind == "member" else None,
        }
