"""Text in, clean values out. What is wrong with a value, the verb says."""

from collections.abc import Iterable

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from inzage.people import labels, queries, records
from inzage.people.records import Role

Choices = list[tuple[str, str | Promise]]


def role_choices() -> Choices:
    return [(role.value, labels.ROLES[role]) for role in Role]


def department_choices(departments: Iterable[records.Department]) -> Choices:
    return [("", _("No department")), *((str(department.id), department.name) for department in departments)]


def number_or_none(value: str) -> int | None:
    return int(value) if value else None


class Department(forms.Form):
    """A department to add."""

    name = forms.CharField(
        label=_("Name"), max_length=120, widget=forms.TextInput({"class": "input", "autocomplete": "off"})
    )


class Role_(forms.Form):  # noqa: N801 - the record has the plain name
    """What a member may do."""

    role = forms.ChoiceField(
        label=_("Role"),
        choices=role_choices,
        # Who chooses nothing gives the least.
        initial=Role.AGENT.value,
        widget=forms.Select({"class": "select"}),
    )


class Place(forms.Form):
    """Where a member works."""

    department = forms.TypedChoiceField(
        label=_("Department"),
        required=False,
        coerce=number_or_none,
        empty_value=None,
        choices=lambda: department_choices(queries.departments()),
        widget=forms.Select({"class": "select"}),
    )


class Member(Place, Role_):
    """Somebody to add."""

    email = forms.EmailField(
        label=_("E-mail address"),
        max_length=254,
        help_text=_("The member signs in with it."),
        widget=forms.EmailInput({"class": "input", "autocomplete": "off"}),
    )
    name = forms.CharField(
        label=_("Name"), max_length=120, widget=forms.TextInput({"class": "input", "autocomplete": "off"})
    )
    field_order = ["email", "name", "role", "department"]


class Password(forms.Form):
    """A password to choose; may stay empty."""

    password = forms.CharField(
        label=_("Password"),
        required=False,
        strip=False,
        help_text=_("At least 12 characters. Three or four words that have nothing to do with each other work well."),
        widget=forms.PasswordInput({"class": "input", "autocomplete": "new-password"}),
    )


ANSWERS: Choices = [("", _("Not known yet")), ("yes", _("Yes")), ("no", _("No"))]
TRUTH = {"": None, "yes": True, "no": False}
WORDS = {None: "", True: "yes", False: "no"}
LINES = {"class": "textarea", "rows": 3}


class Organisation(forms.Form):
    """Who the organisation is and how to reach it."""

    name = forms.CharField(label=_("Name"), required=False, max_length=400, widget=forms.TextInput({"class": "input"}))
    contact = forms.CharField(
        label=_("Contact details"),
        required=False,
        help_text=_("Address, e-mail address and telephone number for questions about personal data."),
        widget=forms.Textarea(LINES),
    )
    has_dpo = forms.ChoiceField(
        label=_("Is there a data protection officer (DPO)?"),
        help_text=_(
            "Needed for public bodies, and for who follows people or uses special data on a large scale (art. 37 GDPR)."
        ),
        required=False,
        choices=ANSWERS,
        widget=forms.Select({"class": "select"}),
    )
    dpo = forms.CharField(
        label=_("How to reach the DPO"),
        required=False,
        help_text=_("An address of the function lasts longer than a name."),
        widget=forms.Textarea(LINES),
    )
    has_representative = forms.ChoiceField(
        label=_("Is there a representative in the EU?"),
        help_text=_("Only needed for organisations outside the EU that serve people here (art. 27 GDPR)."),
        required=False,
        choices=ANSWERS,
        widget=forms.Select({"class": "select"}),
    )
    representative = forms.CharField(
        label=_("Name and contact details of the representative"), required=False, widget=forms.Textarea(LINES)
    )

    @classmethod
    def of(cls, standing: records.Organisation | None) -> dict[str, object]:
        """What stands there now, as the form shows it."""
        if standing is None:
            return {}
        found: dict[str, object] = {name: getattr(standing, name) for name in cls.base_fields}
        answers = {name: WORDS[getattr(standing, name)] for name in ("has_dpo", "has_representative")}
        return {**found, **answers}

    def given(self) -> records.Details:
        """What was written; no answer is unknown."""
        said = self.cleaned_data
        answers = {name: TRUTH[said[name]] for name in ("has_dpo", "has_representative")}
        return records.Details(**{**said, **answers})
