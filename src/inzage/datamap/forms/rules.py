"""The form of one rule: how long something of an activity is kept."""

from collections.abc import Iterable, Mapping

from django import forms
from django.utils.translation import gettext_lazy as _

from inzage.datamap import labels
from inzage.datamap.forms.systems import INPUT, SELECT, Choice
from inzage.datamap.records import Kept
from inzage.datamap.words import LONGEST, MOST_KEPT, NAME
from inzage.law.retention import AtEnd


class RuleForm(forms.Form):
    """How long something is kept."""

    what = forms.CharField(label=_("What"), required=False, max_length=NAME, widget=forms.TextInput(INPUT))
    count = forms.IntegerField(
        label=_("How long"), required=False, min_value=1, max_value=MOST_KEPT, widget=forms.NumberInput(INPUT)
    )
    unit = forms.ChoiceField(
        label=_("Unit"), required=False, choices=[("", "–"), *labels.UNITS.items()], widget=forms.Select(SELECT)
    )
    start = forms.CharField(label=_("After"), required=False, max_length=NAME, widget=forms.TextInput(INPUT))
    ground = forms.CharField(label=_("Because"), required=False, max_length=LONGEST, widget=forms.TextInput(INPUT))
    at_end = forms.ChoiceField(
        label=_("Then"), required=False, choices=list(labels.ENDS.items()), widget=forms.Select(SELECT)
    )
    date = forms.ChoiceField(label=_("Measured by"), required=False, widget=forms.Select(SELECT))

    def __init__(self, data: Mapping[str, str] | None, number: int, rule: Kept, dates: Iterable[Choice]) -> None:
        place = f"{rule.system}|{rule.dataset}|{rule.date_field}" if rule.date_field else ""
        start = {name: getattr(rule, name) for name in self.base_fields if name != "date"}
        super().__init__(data, prefix=f"rule-{number}", initial={**start, "date": place})
        self.rule = rule
        self.fields["date"].choices = list(dates)  # type: ignore[attr-defined] # of a choice field

    def is_filled(self) -> bool:
        said = self.cleaned_data
        return any(said[name] for name in ("what", "count", "start", "ground"))

    def given(self) -> Kept:
        said = self.cleaned_data
        system, dataset, date_field = said["date"].split("|") if said["date"] else ("", "", "")
        if not date_field and not self.rule.date_field:
            system, dataset = self.rule.system, self.rule.dataset
        return Kept(
            what=said["what"],
            count=said["count"],
            unit=said["unit"],
            start=said["start"],
            ground=said["ground"],
            at_end=said["at_end"] or AtEnd.ERASE,
            system=system,
            dataset=dataset,
            date_field=date_field,
        )
