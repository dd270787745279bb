"""Somebody's own register as a document, by what was chosen about its columns and words. Pure."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import chain, count
from typing import Any

from django.utils.translation import gettext as _

from inzage.datamap.exchange import parties_in
from inzage.datamap.exchange.foreign import WHY, Line, Table
from inzage.datamap.exchange.mapping import NOT_TAKEN, TARGETS, guesses
from inzage.datamap.exchange.meaning import ACTS, apart, is_nothing, meant, pieces, says_nobody
from inzage.datamap.exchange.terms import BARE, bare, terms
from inzage.datamap.exchange.vocabulary import fold, key_of
from inzage.datamap.records import ActivityFacts, Document, Numbered, Party
from inzage.datamap.words import NAME, RecipientRole

GUESS, LEAVE_OUT, AS_TEXT = "guess", "", "text"
"""What can be done with a word beside saying which key it is."""

LISTS = {"groups": "group", "declared": "kind"}
GROUNDS = {"basis": "basis", "condition": "condition"}
ANSWERS = ("profiling", "automated_decision")
TELLS_APART = ("departments", "basis")
"""What tells two activities of one name apart."""

TEXTS = ("purpose", "on_behalf_of", "basis_detail", "interest_test", "source", "security")
LONGEST_SHOWN, LONGEST_DEPARTMENT, LETTERS = 200, 120, 3
"""Characters that are shown of a text, of a department, and of a ground of which only its letter is named."""


Told = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Choices:
    """What each column is, by its letter, and what each word means, by its vocabulary and itself."""

    columns: Mapping[str, str]
    words: Mapping[tuple[str, str], str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Word:
    """A word that does not stand in a vocabulary: where it stands first, and what it is taken for."""

    vocabulary: str
    text: str
    head: str
    meant: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Untaken:
    """Something that stands in the sheet and not in the document."""

    cell: str
    head: str
    text: str
    why: str


@dataclass(slots=True)
class Taken:
    """What a sheet gave: the document, what is not in it, and the words that somebody should look at."""

    document: Document
    untaken: list[Untaken]
    words: dict[tuple[str, str], Word]


@dataclass(slots=True)
class Gathering:
    """The facts of one activity as they come together from its rows."""

    choices: Choices
    untaken: list[Untaken]
    words: dict[tuple[str, str], Word]
    facts: dict[str, Any] = field(default_factory=dict)
    parties: dict[str, Party] = field(default_factory=dict)
    transfers: list[tuple[str, str, str]] = field(default_factory=list)

    def add(self, key: str, values: Iterable[object]) -> None:
        self.facts[key] = tuple(dict.fromkeys((*self.facts.get(key, ()), *values)))

    def write(self, key: str, text: str) -> None:
        """Add a text, on a line of its own, unless it stands there already."""
        before = self.facts.get(key, "")
        if text not in before.split("\n"):
            self.facts[key] = f"{before}\n{text}".strip()

    def leave(self, cell: str, head: str, text: str, why: str) -> None:
        self.untaken.append(Untaken(cell, head, text[:LONGEST_SHOWN], why))

    def chosen(self, vocabulary: str, text: str, head: str, guess: tuple[str, ...] = ()) -> tuple[str, ...] | str:
        """The keys of a word; or what to do with it where it has none."""
        exact = key_of(vocabulary, text)
        if exact:
            return (exact,)
        found = guess or meant(vocabulary, text)
        self.words.setdefault((vocabulary, text), Word(vocabulary, text, head, found))
        said = self.choices.words.get((vocabulary, text), GUESS)
        if said == GUESS:
            return found or LEAVE_OUT
        return said if said in {LEAVE_OUT, AS_TEXT} else (said,)


def chosen_first(table: Table) -> Choices:
    """What is guessed before anybody chose."""
    return Choices(guesses({head.letter: head.text for head in table.heads}))


def taken(table: Table, choices: Choices, standing: Document, *, at: datetime) -> Taken:
    """The document that a sheet tells. An activity with the name of one that stands, is that one with more said."""
    result = Taken(Document("", at, (), ()), [], {})
    result.untaken.extend(Untaken(one.cell, "", one.text[:LONGEST_SHOWN], str(WHY[one.why])) for one in table.aside)
    not_chosen(table, choices, result.untaken)
    known = {fold(one.facts.name): one for one in standing.activities}
    gets = {fold(one.name): one for one in standing.parties}
    activities: list[Numbered] = []
    parties: dict[str, Party] = {}
    for name, lines in together(table, choices, result.untaken).items():
        gathered = Gathering(choices, result.untaken, result.words)
        for line in lines:
            gather(table, line, gathered)
        sent(gathered)
        before = known.get(name, Numbered(0, ActivityFacts(name=lines[0][1])))
        activities.append(Numbered(before.number, merged(before.facts, gathered.facts)))
        for key, one in gathered.parties.items():
            parties[key] = more_known(parties.get(key) or gets.get(key), one)
    result.document = Document("", at, tuple(activities), tuple(parties.values()))
    return result


def not_chosen(table: Table, choices: Choices, untaken: list[Untaken]) -> None:
    """Name each column that is not taken in, with the first that stands in it."""
    for place, head in enumerate(table.heads):
        said = [line.cells[place] for line in table.lines if line.cells[place]]
        if said and choices.columns.get(head.letter, NOT_TAKEN) == NOT_TAKEN:
            why = _("The column is not taken in (%(cells)d cells).") % {"cells": len(said)}
            untaken.append(Untaken(head.letter, head.text, said[0][:LONGEST_SHOWN], why))


def together(table: Table, choices: Choices, untaken: list[Untaken]) -> dict[str, list[tuple[Line, str]]]:
    """
    The rows of each activity, by its name: those that go on, and those that say its name again.

    A row with that name and another department or legal basis is an activity of its own, with a name of its own.
    """
    found: dict[str, list[tuple[Line, str]]] = {}
    told: dict[str, Told] = {}
    for names, lines in blocks(table, choices, untaken):
        now = told_by(table, choices, lines)
        for name in names:
            called = next(one for one in other_names(name, now) if agree(told.get(fold(one), {}), now))
            if called != name and fold(called) not in found:
                why = _(
                    "Another row has this name, with another department or legal basis. This one is called “%(name)s”."
                )
                untaken.append(Untaken(str(lines[0].number), "", name, why % {"name": called}))
            found.setdefault(fold(called), []).extend((line, called) for line in lines)
            told[fold(called)] = {**told.get(fold(called), {}), **now}
    return found


def blocks(table: Table, choices: Choices, untaken: list[Untaken]) -> list[tuple[list[str], list[Line]]]:
    """Each row with a name, or more than one, and the rows that go on with it."""
    places = [place for place, head in enumerate(table.heads) if choices.columns.get(head.letter) == "name"]
    found: list[tuple[list[str], list[Line]]] = []
    is_open = False
    for line in table.lines:
        names = names_in(line.cells[places[0]]) if places else []
        if line.goes_on and is_open:
            found[-1][1].append(line)
            continue
        is_open = bool(names)
        if not names:
            text = " · ".join(cell for cell in line.cells if cell)[:LONGEST_SHOWN]
            untaken.append(Untaken(str(line.number), "", text, _("The row has no name of an activity.")))
            continue
        found.append(([name[:NAME] for name in names], [line]))
        for name in (name for name in names if len(name) > NAME):
            why = _("A name has at most %(most)d characters.") % {"most": NAME}
            untaken.append(Untaken(f"{table.heads[places[0]].letter}{line.number}", "", name[NAME:], why))
    return found


def told_by(table: Table, choices: Choices, lines: Iterable[Line]) -> Told:
    """The departments and legal bases of these rows, where they say any."""
    found: dict[str, tuple[str, ...]] = {}
    for line in lines:
        for head, text in zip(table.heads, line.cells, strict=True):
            target = choices.columns.get(head.letter)
            if target in TELLS_APART:
                words = pieces(text)
                keys = [key for one in words if target == "basis" for key in meant(target, one)]
                found[target] = tuple(dict.fromkeys((*found.get(target, ()), *(keys or words))))
    return {target: said for target, said in found.items() if said}


def agree(before: Told, now: Told) -> bool:
    """Whether two rows can be of one activity: what both say is the same."""
    return all({*map(fold, before[one])} == {*map(fold, now[one])} for one in before.keys() & now.keys())


def other_names(name: str, told: Told) -> Iterator[str]:
    """The name, and what an activity is called whose name is another's: with its department, else with a number."""
    yield name
    departments = ", ".join(told.get("departments", ()))
    for more in chain([departments] if departments else [], map(str, count(2))):
        yield f"{name[: NAME - len(more) - 3]} ({more})" if len(more) <= LONGEST_DEPARTMENT else name


def names_in(text: str) -> list[str]:
    """The activities that a cell names: one on each line, where each line begins as a name does; else it is one."""
    lines = [re.sub(r"^\s*(?:[-–•*·]|\d{1,2}[.)])\s+", "", line).strip() for line in re.split(r"[\n;]", text)]
    lines = [line for line in lines if line]
    is_list = all((line[0].isupper() or line[0].isdigit()) and line[-1] not in "-,:(" for line in lines)
    return list(dict.fromkeys(" ".join(line.split()) for line in lines)) if is_list else [" ".join(text.split())]


def gather(table: Table, line: tuple[Line, str], gathered: Gathering) -> None:
    """Take what the cells of a row say."""
    for head, text in zip(table.heads, line[0].cells, strict=True):
        target = gathered.choices.columns.get(head.letter, NOT_TAKEN)
        if target in TARGETS and target not in {NOT_TAKEN, "name"} and not is_nothing(text):
            take(target, text, f"{head.letter}{line[0].number}", head.text, gathered)


def take(target: str, text: str, cell: str, head: str, gathered: Gathering) -> None:
    """Take one cell as what its column is."""
    if target in TEXTS:
        gathered.write(target, text)
    elif target.startswith("also_"):
        gathered.write(target.removeprefix("also_"), f"{head}: {text}")
    elif target in LISTS:
        a_list(target, text, cell, head, gathered)
    elif target in GROUNDS:
        a_ground(target, text, cell, head, gathered)
    elif target in ANSWERS:
        an_answer(target, text, head, gathered)
    else:
        OTHERS[target](text, cell, head, gathered)


def a_list(target: str, text: str, cell: str, head: str, gathered: Gathering) -> None:
    for piece in (word for words in pieces(text) for word in apart(LISTS[target], words)):
        found = gathered.chosen(LISTS[target], piece, head)
        if found == AS_TEXT:
            gathered.write("purpose", f"{head}: {piece}")
        elif found == LEAVE_OUT:
            gathered.leave(cell, head, piece, _("Nobody said what this word means."))
        else:
            gathered.add(target, found)


def a_ground(target: str, text: str, cell: str, head: str, gathered: Gathering) -> None:
    """The first ground that a cell names; all that it says more is kept as text."""
    whole = " ".join(text.split())
    vocabulary = GROUNDS[target]
    named = [piece for piece in (whole, *pieces(text)) if key_of(vocabulary, piece)]
    meanings = dict.fromkeys(key for piece in pieces(text) for key in meant(vocabulary, piece))
    # Of several grounds the first is guessed, and asked about.
    asked = named[0] if named and len(meanings) <= 1 else whole[:LONGEST_SHOWN]
    found = gathered.chosen(vocabulary, asked, head, guess=tuple(meanings)[:1])
    if found == LEAVE_OUT:
        gathered.leave(cell, head, text, _("Nobody said which ground this is."))
        return
    is_more = found == AS_TEXT or gathered.facts.get(target, found[0]) != found[0]
    if found != AS_TEXT:
        gathered.facts.setdefault(target, found[0])
    is_letter = len(whole) <= LETTERS and not re.search(ACTS, whole, re.IGNORECASE)
    if is_more or not (key_of(vocabulary, whole) or is_letter):
        gathered.write(f"{target}_detail", text)


def an_answer(target: str, text: str, head: str, gathered: Gathering) -> None:
    """Yes or no; what is said beside it tells how it decides."""
    found = gathered.chosen("answer", text[:LONGEST_SHOWN], head)
    if found in {LEAVE_OUT, AS_TEXT}:
        gathered.write("logic", f"{head}: {text}")
        return
    gathered.facts[target] = found[0] == "yes"
    if len(text.split()) > 1:
        gathered.write("logic", text)


def capacity(text: str, cell: str, head: str, gathered: Gathering) -> None:
    found = gathered.chosen("capacity", text[:LONGEST_SHOWN], head)
    if found in {LEAVE_OUT, AS_TEXT}:
        gathered.leave(cell, head, text, _("Nobody said what this word means."))
    else:
        gathered.facts["capacity"] = found[0]


def departments(text: str, cell: str, head: str, gathered: Gathering) -> None:
    for name in pieces(text):
        if len(name) > LONGEST_DEPARTMENT:
            gathered.leave(cell, head, name, _("This is too long for the name of a department."))
        else:
            gathered.add("departments", [name])


def retentions(text: str, cell: str, head: str, gathered: Gathering) -> None:
    if not BARE.fullmatch(text):
        gathered.add("retentions", terms(text))
    elif rule := bare(text, head):
        gathered.add("retentions", [rule])
    else:
        gathered.leave(cell, head, text, _("A number without its unit: nobody said whether these are years or months."))


def recipients(text: str, _cell: str, _head: str, gathered: Gathering, role: str = RecipientRole.PROCESSOR) -> None:
    if says_nobody(text):
        gathered.facts["no_recipients"] = True
    for one in parties_in.parties(text, role):
        gathered.parties[fold(one.name)] = one
        gathered.add("recipients", [one.name])


def transfers(text: str, cell: str, head: str, gathered: Gathering) -> None:
    if not says_nobody(text):
        gathered.transfers.append((cell, head, text))


OTHERS: Mapping[str, Callable[[str, str, str, Gathering], None]] = {
    "capacity": capacity,
    "departments": departments,
    "retentions": retentions,
    "recipients": recipients,
    "processors": recipients,
    "transfers": transfers,
}


def sent(gathered: Gathering) -> None:
    """Give what is said of transfers to the recipient that it is about: the only one."""
    for cell, head, text in gathered.transfers:
        countries = parties_in.countries_in(text)
        if len(gathered.parties) != 1 or len(countries) > 1 or not (countries or parties_in.safeguard_in(text)):
            gathered.leave(cell, head, text, _("Say it of the recipient: its country, and why the transfer is lawful."))
            continue
        [(key, one)] = gathered.parties.items()
        country = countries[0] if countries else one.country
        gathered.parties[key] = replace(one, country=country, safeguard=parties_in.safeguard_in(text) or one.safeguard)


def more_known(before: Party | None, now: Party) -> Party:
    """A party as it stood, with what it did not say yet."""
    if before is None:
        return now
    return replace(before, country=before.country or now.country, safeguard=before.safeguard or now.safeguard)


def merged(before: ActivityFacts, found: Mapping[str, Any]) -> ActivityFacts:
    """The facts as they stood with what the sheet says; what the sheet does not say stays."""
    facts = dict(found)
    if facts.get("recipients"):
        facts["no_recipients"] = False
    return replace(before, **facts)
