"""What the columns of somebody's own register are, and what its words mean."""

from collections.abc import Mapping, Sequence

from django import forms
from django.utils.translation import gettext as _

from inzage.datamap.exchange import foreign, mapping
from inzage.datamap.exchange.foreign_in import AS_TEXT, GUESS, LEAVE_OUT, Choices, Word
from inzage.datamap.exchange.vocabulary import word, words
from inzage.datamap.forms.systems import SELECT, Choice
from inzage.web.languages import language_of

EXAMPLES = 3


class ColumnsForm(forms.Form):
    """A choice for each column, and one for each word that does not stand in a list of inzage."""

    def __init__(
        self, data: Mapping[str, str] | None, *, table: foreign.Table, choices: Choices, found: Sequence[Word]
    ) -> None:
        super().__init__(data)
        self.table, self.found = table, found
        if len(table.titles) > 1:
            self.fields["sheet"] = forms.ChoiceField(
                label=_("Which sheet is the register?"),
                choices=[(title, title) for title in table.titles],
                initial=table.title,
                widget=forms.Select(SELECT),
            )
        for head in table.heads:
            self.fields[f"column-{head.letter}"] = forms.ChoiceField(
                label=head.text or head.letter,
                choices=list(mapping.TARGETS.items()),
                required=False,
                initial=choices.columns.get(head.letter, ""),
                widget=forms.Select(SELECT),
            )
        for number, one in enumerate(found):
            said = choices.words.get((one.vocabulary, one.text), GUESS if one.meant else LEAVE_OUT)
            self.fields[f"word-{number}"] = forms.ChoiceField(
                label=one.text, choices=meanings(one), required=False, initial=said, widget=forms.Select(SELECT)
            )

    def columns(self) -> list[tuple[foreign.Head, list[str], forms.BoundField]]:
        """Each column with the first different things that stand in it."""
        return [
            (head, examples(self.table, place), self[f"column-{head.letter}"])
            for place, head in enumerate(self.table.heads)
        ]

    def words(self) -> list[tuple[Word, forms.BoundField]]:
        """Each word; those that nobody understands first."""
        rows = [(one, self[f"word-{number}"]) for number, one in enumerate(self.found)]
        return sorted(rows, key=lambda row: bool(row[0].meant))

    def other_sheet(self) -> str:
        """The title of another sheet than the one that is shown, where that was chosen."""
        chosen = str(self.cleaned_data.get("sheet", self.table.title))
        return "" if chosen == self.table.title else chosen

    def chosen(self) -> dict[str, object]:
        """What was chosen, as it is kept."""
        said = self.cleaned_data
        return {
            "sheet": self.table.title,
            "columns": {head.letter: said[f"column-{head.letter}"] for head in self.table.heads},
            "words": [[one.vocabulary, one.text, said[f"word-{number}"]] for number, one in enumerate(self.found)],
        }

    def clean(self) -> None:
        """One column says how the activities are called."""
        named = [name for name, value in self.cleaned_data.items() if value == "name"]
        if len(named) != 1 and not self.other_sheet():
            raise forms.ValidationError(_("Choose one column that is the name of the activity."))


def examples(table: foreign.Table, place: int) -> list[str]:
    found = dict.fromkeys(line.cells[place] for line in table.lines if line.cells[place])
    return list(found)[:EXAMPLES]


def meanings(one: Word) -> list[Choice]:
    """What a word can be taken for."""
    language = language_of()
    guessed = ", ".join(word(one.vocabulary, key, language) for key in one.meant)
    return [
        *([(GUESS, guessed)] if guessed else []),
        (LEAVE_OUT, _("Leave it out")),
        (AS_TEXT, _("Keep it as text")),
        *words(one.vocabulary, language).items(),
    ]
