"""The forms to download the register and to take a sheet in."""

from django import forms
from django.utils.translation import gettext_lazy as _

from inzage.datamap.exchange.limits import MOST_BYTES, SheetTooLarge
from inzage.datamap.forms.systems import INPUT, SELECT, Lenient


class Download(Lenient):
    """Which register, of when and in which language."""

    at = forms.DateField(
        label=_("As it was at the end of"),
        required=False,
        widget=forms.DateInput({**INPUT, "type": "date"}, format="%Y-%m-%d"),
        help_text=_("Leave it blank for the register as it is now."),
    )
    language = forms.ChoiceField(
        label=_("Language"),
        required=False,
        choices=[("nl", "Nederlands"), ("en", "English")],
        widget=forms.Select(SELECT),
        help_text=_("Of the heads and the fixed words; what people wrote stays as it is."),
    )


class Book(forms.Form):
    """A book of sheets."""

    file = forms.FileField(
        label=_("Excel file with your register"),
        allow_empty_file=True,
        widget=forms.FileInput({**INPUT, "accept": ".xlsx"}),
    )

    def clean_file(self) -> bytes:
        file = self.cleaned_data["file"]
        if file.size > MOST_BYTES:
            raise forms.ValidationError(str(SheetTooLarge(most=MOST_BYTES // 1_000_000)))
        return bytes(file.read())
