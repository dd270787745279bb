"""Text in, clean values out. What is wrong with a value, the verb says."""

from collections.abc import Iterable
from typing import TypedDict

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from inzage.datamap import labels, records
from inzage.datamap.words import MeasureKind, MeasureState
from inzage.law.bases import BASES
from inzage.law.categories import CATEGORIES, Level
from inzage.law.groups import GROUPS
from inzage.people import queries as people
from inzage.scanning.sampling import ROWS
from inzage.web import countries
from inzage.web.languages import language_of

Choice = tuple[str, str | Promise]
MOST_BYTES = 10_000_000
INPUT = {"class": "input", "autocomplete": "off"}
LINES = {"class": "textarea", "rows": 3}
SELECT = {"class": "select"}

ONLY: list[Choice] = [
    ("", _("All systems")),
    ("to_review", _("With fields to review")),
    ("special", _("With specially protected data")),
    ("contradicted", _("With a contradicted measure")),
    ("failing", _("With a scan that failed")),
    ("partial", _("With parts that were not read")),
    ("not_scanned", _("Not scanned yet")),
    ("without_owner", _("Without an owner")),
]
ORDERS: list[Choice] = [
    ("name", _("By name")),
    ("-to_review", _("Most to review first")),
    ("-people", _("Most people first")),
    ("-fields", _("Most fields first")),
    ("-scanned", _("Last scanned first")),
    ("scanned", _("Longest ago scanned first")),
]


def number_or_none(value: str) -> int | None:
    return int(value) if value else None


def departments(nothing: str | Promise) -> list[Choice]:
    return [("", nothing), *((str(row.id), row.name) for row in people.departments())]


def members() -> list[Choice]:
    return [("", _("Nobody yet")), *((str(row.id), row.name) for row in people.members())]


def all_countries() -> list[Choice]:
    return [("", _("Unknown")), *countries.choices(language_of())]


def groups() -> list[Choice]:
    return [(one.key, str(getattr(one, language_of()))) for one in GROUPS.values()]


def bases() -> list[Choice]:
    return [(one.key, str(getattr(one, language_of()))) for one in BASES.values()]


def categories() -> list[tuple[str | Promise, list[Choice]]]:
    """The kinds of data, grouped by level, each group by name in the language of the page."""
    language = language_of()
    named = {key: kind.nl if language == "nl" else kind.en for key, kind in CATEGORIES.items()}
    return [
        (labels.LEVELS[level], [(key, named[key]) for key in by_name(named, level)])
        for level in (Level.SPECIAL, Level.SENSITIVE, Level.ORDINARY)
    ]


def by_name(named: dict[str, str], level: Level) -> Iterable[str]:
    return sorted((key for key in named if CATEGORIES[key].level == level), key=lambda key: named[key].casefold())


class Lenient(forms.Form):
    """What stands in the address of a page. A value that makes no sense is left out: a bookmark still opens."""

    def values(self) -> dict[str, object]:
        self.is_valid()
        return {name: value for name, value in self.cleaned_data.items() if value}


class SystemFilters(Lenient):
    """Which systems to list, and in which order."""

    q = forms.CharField(
        label=_("Search"), required=False, max_length=200, widget=forms.TextInput({**INPUT, "type": "search"})
    )
    only = forms.ChoiceField(label=_("Show"), required=False, choices=ONLY, widget=forms.Select(SELECT))
    department = forms.TypedChoiceField(
        label=_("Department"),
        required=False,
        coerce=number_or_none,
        choices=lambda: departments(_("All departments")),
        widget=forms.Select(SELECT),
    )
    outside = forms.BooleanField(
        label=_("Only outside the EEA"), required=False, widget=forms.CheckboxInput({"class": "check"})
    )
    order = forms.ChoiceField(label=_("Order"), required=False, choices=ORDERS, widget=forms.Select(SELECT))


class FieldFilters(Lenient):
    """Which fields of a system to show."""

    q = forms.CharField(
        label=_("Field or table"), required=False, max_length=200, widget=forms.TextInput({**INPUT, "type": "search"})
    )
    level = forms.ChoiceField(
        label=_("Protection"),
        required=False,
        choices=[("", _("All levels")), *labels.LEVELS.items()],
        widget=forms.Select(SELECT),
    )
    open = forms.BooleanField(label=_("Only to review"), required=False, widget=forms.CheckboxInput({"class": "check"}))
    dataset = forms.IntegerField(required=False, min_value=1, widget=forms.HiddenInput)


class MapFilters(Lenient):
    """What of the map to draw."""

    group = forms.ChoiceField(
        label=_("Group of people"),
        required=False,
        choices=lambda: [("", _("All groups")), *groups()],
        widget=forms.Select(SELECT),
    )
    level = forms.ChoiceField(
        label=_("Protection"),
        required=False,
        choices=[("", _("All levels")), *labels.LEVELS.items()],
        widget=forms.Select(SELECT),
    )
    category = forms.ChoiceField(
        label=_("Kind of data"),
        required=False,
        choices=lambda: [("", _("All kinds")), *categories()],
        widget=forms.Select(SELECT),
    )
    basis = forms.ChoiceField(
        label=_("Legal basis"),
        required=False,
        choices=lambda: [("", _("All bases")), *bases(), (records.NO_BASIS, _("Not written down"))],
        widget=forms.Select(SELECT),
    )
    department = forms.TypedChoiceField(
        label=_("Department"),
        required=False,
        coerce=number_or_none,
        choices=lambda: departments(_("All departments")),
        widget=forms.Select(SELECT),
    )
    outside = forms.BooleanField(
        label=_("Only outside the EEA"), required=False, widget=forms.CheckboxInput({"class": "check"})
    )


class Address(forms.Form):
    """The way to a system. The password is typed apart, and never shown again."""

    target = forms.CharField(
        label=_("Address"),
        max_length=2000,
        help_text=_("A database address, or the path of a file or folder. The examples are beside the form."),
        widget=forms.TextInput({**INPUT, "class": "input mono", "spellcheck": "false", "autocapitalize": "none"}),
    )
    password = forms.CharField(
        label=_("Password or secret key"),
        required=False,
        strip=False,
        help_text=_("Leave it empty where none is needed. It is encrypted, and never shown again."),
        widget=forms.PasswordInput({"class": "input", "autocomplete": "new-password"}),
    )
    options = forms.CharField(
        label=_("More settings"),
        required=False,
        help_text=_("One on a line, for example endpoint_url=https://storage.example.nl"),
        widget=forms.Textarea({**LINES, "class": "textarea mono", "rows": 2, "spellcheck": "false"}),
    )

    def clean_options(self) -> dict[str, str]:
        """Each line as a name and a value."""
        found = {}
        for line in self.cleaned_data["options"].splitlines():
            name, mark, value = line.strip().partition("=")
            if line.strip() and not (mark and name.strip()):
                raise forms.ValidationError(_("Write each option as name=value, one on a line."))
            if mark:
                found[name.strip()] = value.strip()
        return found

    def way(self) -> "Way":
        """The address and its options as a connector takes them."""
        secret, target = self.cleaned_data["password"], self.cleaned_data["target"].strip()
        name = "secret" if target.lower().startswith(("s3:", "s3a:")) else "password"
        return {"target": target, "options": {**self.cleaned_data["options"], **({name: secret} if secret else {})}}


class Way(TypedDict):
    """An address and its options, as a connector takes them. It holds secrets: it is passed on, and shown nowhere."""

    target: str
    options: dict[str, str]


class Facts(forms.Form):
    """What people know of a system."""

    name = forms.CharField(label=_("Name"), max_length=120, widget=forms.TextInput(INPUT))
    description = forms.CharField(
        label=_("What is it for?"),
        required=False,
        max_length=1000,
        help_text=_("One sentence, for example: customers, contracts and quotes."),
        widget=forms.Textarea({**LINES, "rows": 2}),
    )
    owner_id = forms.TypedChoiceField(
        label=_("Owner"),
        required=False,
        coerce=number_or_none,
        empty_value=None,
        choices=members,
        help_text=_("Who answers for this system."),
        widget=forms.Select(SELECT),
    )
    department_id = forms.TypedChoiceField(
        label=_("Department"),
        required=False,
        coerce=number_or_none,
        empty_value=None,
        choices=lambda: departments(_("No department")),
        help_text=_("The department that works with it."),
        widget=forms.Select(SELECT),
    )
    manager = forms.CharField(
        label=_("Technical management"),
        required=False,
        max_length=120,
        help_text=_("The team that keeps it running."),
        widget=forms.TextInput(INPUT),
    )
    partner = forms.CharField(
        label=_("Supplier"),
        required=False,
        max_length=120,
        help_text=_("Who makes or runs it for you."),
        widget=forms.TextInput(INPUT),
    )
    hosting = forms.CharField(
        label=_("Hosting"),
        required=False,
        max_length=120,
        help_text=_("For example a data centre or a cloud."),
        widget=forms.TextInput(INPUT),
    )
    country = forms.ChoiceField(
        label=_("Country"),
        required=False,
        choices=all_countries,
        help_text=_("The country where the data is stored."),
        widget=forms.Select(SELECT),
    )

    @staticmethod
    def of(system: records.System) -> dict[str, object]:
        """What the form shows of a system that is on the map."""
        names = ("name", "description", "owner_id", "department_id", "manager", "partner", "hosting", "country")
        return {name: getattr(system, name) for name in names}


class NewSystem(Address, Facts):
    """A system to put on the map, and what to do next."""

    force = forms.BooleanField(
        label=_("Add it also when it does not answer now"),
        required=False,
        widget=forms.CheckboxInput({"class": "check"}),
    )


class Scan(forms.Form):
    """How thoroughly to look."""

    full = forms.BooleanField(required=False)
    rows = forms.IntegerField(required=False)

    def wishes(self) -> "Wishes":
        return {"full": self.cleaned_data["full"], "rows": ROWS if (n := self.cleaned_data["rows"]) is None else n}


class Wishes(TypedDict):
    """How thoroughly a scan looks."""

    full: bool
    rows: int


class Measures(forms.Form):
    """For each measure: is it there, and what is known of it?"""

    def __init__(self, *args: object, known: Iterable[records.Measure] = (), **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        said = {measure.kind: measure for measure in known}
        for kind in MeasureKind:
            before = said.get(kind)
            self.fields[f"{kind}-state"] = forms.ChoiceField(
                label=str(labels.MEASURES[kind]),
                choices=[(state.value, labels.MEASURE_STATES[state]) for state in MeasureState],
                initial=(before.state if before else MeasureState.UNKNOWN).value,
                widget=forms.RadioSelect,
            )
            self.fields[f"{kind}-note"] = forms.CharField(
                label=_("What is known of it"),
                required=False,
                max_length=500,
                initial=before.note if before else "",
                widget=forms.TextInput(INPUT),
            )

    def given(self) -> dict[MeasureKind, tuple[str, str]]:
        return {
            kind: (self.cleaned_data[f"{kind}-state"], self.cleaned_data[f"{kind}-note"].strip())
            for kind in MeasureKind
        }


class Retire(forms.Form):
    """Whether a system shall leave the map: its name, typed once more, says that it is the right one."""

    typed = forms.CharField(label=_("Name of the system"), max_length=200, widget=forms.TextInput(INPUT))

    def __init__(self, *args: object, name: str, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.name = name

    def clean_typed(self) -> str:
        typed = str(self.cleaned_data["typed"]).strip()
        if typed.casefold() != self.name.casefold():
            raise forms.ValidationError(_("Type the name as it stands above: %(name)s.") % {"name": self.name})
        return typed


class Kind(TypedDict):
    """Which lesson: the key of a name, and what was said of it."""

    key: str
    category: str | None


class Given(TypedDict):
    """A file with lessons, and where it is from."""

    text: str
    origin: str


class Lessons(forms.Form):
    """Lessons of another installation."""

    file = forms.FileField(label=_("File with lessons"), allow_empty_file=True, widget=forms.FileInput(INPUT))
    origin = forms.CharField(label=_("Where it is from"), max_length=80, widget=forms.TextInput(INPUT))

    def clean_file(self) -> str:
        file = self.cleaned_data["file"]
        if file.size > MOST_BYTES:
            raise forms.ValidationError(_("The file is larger than 10 MB; a file with lessons is not."))
        return str(file.read().decode("utf-8", "replace"))

    def given(self) -> Given:
        return {"text": self.cleaned_data["file"], "origin": self.cleaned_data["origin"]}
