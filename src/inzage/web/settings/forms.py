"""Text in, clean values out. What is wrong with a value, the verb says."""

from django import forms
from django.utils.translation import gettext_lazy as _


class Token(forms.Form):
    """What a new token is for."""

    name = forms.CharField(
        label=_("What it is for"),
        help_text=_("For example: nightly report."),
        max_length=80,
        widget=forms.TextInput({"class": "input", "autocomplete": "off"}),
    )
