"""`inzage map check`: a map as code beside the map here, or beside a system scanned now, for a pipeline."""

import secrets
import sys
from argparse import Namespace
from contextlib import closing
from datetime import UTC, datetime

from inzage.connectors import catalogue
from inzage.connectors.errors import ConnectorError, Language, Sentence, Unsupported
from inzage.datamap import checking
from inzage.datamap.checking import Checked
from inzage.datamap.exchange import files, taking_in
from inzage.datamap.exchange.unreadable import Unreadable
from inzage.datamap.records import Document
from inzage.law.categories import CATEGORIES
from inzage.scanning import scan as scanning
from inzage.scanning.records import Failure
from inzage.scanning.terminal import watched
from inzage.web.printing import say, show

DONE, FOUND, WRONG_USE = 0, 1, 2
KEY = 32
COLUMNS = ["problem", "system", "dataset", "field", "category", "said"]

KNOWN = Sentence("Every personal field is known and used.", "Elk persoonlijk veld is bekend en wordt gebruikt.")
COUNTED = Sentence(
    "{number} problems. Mend the file, or the systems.", "{number} problemen. Herstel het bestand, of de systemen."
)
GONE = Sentence("Not there any more: {field}", "Is er niet meer: {field}")
NOT_READ = Sentence("{place} could not be read.", "{place} kon niet worden gelezen.")
WHICH = Sentence(
    "Say with --system which system of the file this is: {words}.",
    "Zeg met --system welk systeem van het bestand dit is: {words}.",
)
NO_SYSTEM = Sentence("The file has no system “{word}”. {which}", "Het bestand heeft geen systeem “{word}”. {which}")


class WrongSystem(Exception):  # noqa: N818 - a refusal is no error
    """It is not clear which system of the file is meant. The sentence may be shown."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence.en)
        self.sentence = sentence


def check(args: Namespace) -> int:
    """0: all is known. 1: something is not, or could not be read. 2: wrong usage."""
    language: Language = args.language
    try:
        text = files.text_of(args.file)
        document = taking_in.given(text, at=datetime.now(UTC)).document
        checked, failures = beside_target(document, args) if args.target else (beside_map(document), ())
    except OSError as error:
        say(f"{args.file}: {error.strerror}", sys.stderr)
        return WRONG_USE
    except Unreadable as error:
        say(f"{args.file}: {error.say(language)}", sys.stderr)
        return FOUND
    except WrongSystem as error:
        say(error.sentence.say(language), sys.stderr)
        return WRONG_USE
    except ConnectorError as error:
        say(f"{error.place}: {error.say(language)}" if error.place else error.say(language), sys.stderr)
        return WRONG_USE if isinstance(error, Unsupported) else FOUND
    tell(checked, failures, args.format, language)
    return FOUND if checked.findings or failures else DONE


def beside_map(document: Document) -> Checked:
    """The file beside the map of this installation."""
    from inzage.datamap import queries  # noqa: PLC0415 - a check of a target needs no installation, and no Django

    charted = queries.charted()
    systems = {one.slug for one in (*charted, *document.systems)}
    return checking.check(document, checking.fields_of(charted), systems=systems, compares_kinds=True)


def beside_target(document: Document, args: Namespace) -> tuple[Checked, tuple[Failure, ...]]:
    """The file beside a system that is scanned now."""
    slug = which(document, args.system)
    target = sys.stdin.readline().strip() if args.target == "-" else args.target
    with closing(catalogue.connect(target, options=dict(args.option))) as connector:
        steps = scanning.scan_system(
            connector, key=secrets.token_bytes(KEY), rows=args.sample, full=args.full, language=args.language
        )
        result = watched(steps)
    live = checking.scanned(result, slug)
    seen = {(slug, one.name, field.name) for one in result.datasets for field in one.fields}
    checked = checking.check(document, live, systems=[slug], compares_kinds=False)
    # A field that is there and in which this scan saw nothing is not gone.
    return Checked(checked.findings, tuple(path for path in checked.gone if path not in seen)), result.failures


def which(document: Document, wanted: str) -> str:
    """The system of the file that the target is."""
    slugs = [one.slug for one in document.systems]
    asked = WHICH.with_facts(words=", ".join(slugs) or "-")
    if wanted and wanted not in slugs:
        said = Sentence(
            NO_SYSTEM.en.format(word=wanted, which=asked.en), NO_SYSTEM.nl.format(word=wanted, which=asked.nl)
        )
        raise WrongSystem(said)
    if not wanted and len(slugs) != 1:
        raise WrongSystem(asked)
    return wanted or slugs[0]


def tell(checked: Checked, failures: tuple[Failure, ...], form: str, language: Language) -> None:
    rows: list[dict[str, object]] = [
        {
            "problem": one.wrong.value,
            "system": one.system,
            "dataset": one.dataset,
            "field": one.field,
            "category": one.category,
            "level": CATEGORIES[one.category].level.value,
            "said": one.say(language),
        }
        for one in checked.findings
    ]
    gone = [{"system": system, "dataset": dataset, "field": field} for system, dataset, field in checked.gone]
    if form == "json":
        failed = [{"place": one.place, "code": one.code, "message": one.message} for one in failures]
        say({"is_known": not rows and not failed, "findings": rows, "gone": gone, "failures": failed})
        return
    if rows:
        show("table", rows, COLUMNS)
        say(COUNTED.with_facts(number=len(rows)).say(language))
    elif not failures:
        say(KNOWN.say(language))
    for one in gone:
        say(GONE.with_facts(field=f"{one['system']}: {one['dataset']}.{one['field']}").say(language))
    for failure in failures:
        say(f"{NOT_READ.with_facts(place=failure.place).say(language)} {failure.message}", sys.stderr)
