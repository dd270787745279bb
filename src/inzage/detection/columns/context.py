"""Where a column stands: what its table is about, and which columns stand beside it."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from inzage.detection.columns import kinds
from inzage.detection.columns.kinds import Kind
from inzage.detection.records import Column
from inzage.detection.wording import subjects
from inzage.detection.wording.lexicon import NOTHING, Concepts, Word, read
from inzage.detection.wording.rules import Tags
from inzage.detection.wording.splitting import listed

BESIDE: Mapping[str, str] = {
    "FIRST": "has_first",
    "LAST": "has_last",
    "STREET": "has_street",
    "HOUSE": "has_house",
    "POSTCODE": "has_postcode",
    "CITY": "has_city",
    "EMAIL": "has_email",
    "BIRTH": "has_birth",
    "FULL": "has_full",
    "PASSWORD": "has_password",
    "IP": "has_ip",
    "COOKIE": "has_cookie",
    "CARDNUMBER": "has_card",
    "CARD": "has_card",
    "CVV": "has_card",
    "CONTACT": "has_contact",
    "LATITUDE": "has_place",
    "INFIX": "has_last",
    "PRODUCT": "has_product",
    "SALUTATION": "has_salutation",
    "DEPARTMENT": "has_work",
    "COMPANY": "has_work",
    "FILEPART": "has_file",
}
# A row with one of these beside it is about somebody.
SOMEBODY = listed(
    "CUSTOMER PATIENT EMPLOYEE EMPLOYEENUMBER CONTACT PERSON USER OWNER EMAIL BSN FIRST LAST IP COOKIE EAN BIRTH "
    "CHILD PARTNER GENDER LOGIN PHONE WHOM IBAN"
)
PEOPLE = listed("CUSTOMER PATIENT EMPLOYEE CONTACT PERSON USER CHILD")
# With two of these beside it, a row is a person even where the table's name says nothing, or something else.
PORTRAIT = listed("FIRST LAST BIRTH GENDER INITIALS INFIX BSN MARITAL SALUTATION")
REACHED = PORTRAIT | listed("EMAIL PHONE PASSWORD POSTCODE")
ENOUGH = 2
MOST_LINKS = 4
# `geb.dat` is short for a date of birth, and no path.
PATH = re.compile(r"(?i)(?<=\w)(?<!\bgeb)\.(?=\w)")
# The place in a list of a nested path says nothing: `addresses[0].city`, `items[].title`.
INDEX = re.compile(r"\[\d*\*?\]")
ACCOUNTS = listed("EMAIL LOGIN PASSWORD FIRST LAST USER CUSTOMER PHONE FULL BIRTH PHOTO ALIAS STREET CITY VAT")
# A table of jobs or departments with these beside it tells who has them.
POSITIONS, WORKERS = listed("JOB TITLE ROLE DEPARTMENT"), listed("EMPLOYEE EMPLOYEENUMBER")
# Tables with these words are about things unless somebody stands in the row.
NEED_SOMEBODY = frozenset(
    {"work", "log", "health", "education", "location", "employment", "preference", "score", "criminal"}
)


# With one of these in it, a row is the person, and its own id is the person's number.
ROW_IS_PERSON = PORTRAIT | listed("FULL LOGIN PASSWORD")
ONE_OF_MANY = listed("customer patient employee account contact")
QUALIFYING = listed("CREATED LASTUPDATE DELETED OWNER MANAGER")
# What programs and people call a column that has no name of its own.
INVENTED = re.compile(
    r"(?i)^\s*(?:(?:column|kolom|spalte|colonne|columna|col|kol|field|veld|feld|champ|unnamed|naamloos|unbenannt|unknown"
    r"|untitled|var|variable)[\s_:.#-]*\d*|[cfvx][\s_.-]?\d*|_+c?\d*|\d+)\s*$"
)
# In one export of customer relations a field of one's own ends so, and that of a package says first of which.
OF_PATIENTS = frozenset({"record", "health"})
OF_ITS_OWN = re.compile(r"^(?:[A-Za-z0-9_]+?__)?(?P<name>[A-Za-z0-9_]+?)__(?:c|pc|r)$")
EMPTY = listed("META QUALIFIER LINE")
NUMBERING = listed("NUMBER ID CODE KEY REF")
SURROGATES = listed("id uuid guid key fk")
# A word that most columns of a table begin with is the table's, as in `cnt_name`, `cnt_email`.
MOSTLY, LEAST_SHARED, LONGEST_PREFIX = 0.6, 4, 3
# So do letters that were glued before nearly all names: `KLNAAM`, `KLSTRAAT`, `KLPOSTC`.
NEARLY_ALL, LEAST_NAMES = 0.8, 6


def words_of(column: Column) -> tuple[Word, ...]:
    """Return the words of a column's name, without what stands before nearly all names of the table."""
    letters = letters_before((column.name, *column.neighbours))
    words = own_words(column.name[len(letters) :] if letters and column.name.startswith(letters) else column.name)
    if len(words) < len(("prefix", "name")) or not is_prefix(words[0]):
        return words
    begins = sum(begins_with(name, words[0].text) for name in column.neighbours) + 1
    is_shared = begins >= max(LEAST_SHARED, MOSTLY * (len(column.neighbours) + 1))
    return words[1:] if is_shared else words


@lru_cache(maxsize=50_000)
def own_words(name: str) -> tuple[Word, ...]:
    """
    Return the words of a name without what it stands in.

    A name that was made up for want of one has none. In `tel.nr` the number is that of what it stands in, and so is
    the value in `email.value`.
    """
    head = head_of(name)
    if INVENTED.match(head):
        return ()
    words = read(head)
    is_number = all("NUMBER" in word.concepts and word.concepts <= NUMBERING for word in words)
    says_nothing = all(word.concepts <= EMPTY for word in words)
    parent = read(head_of(parent_of(name)))
    is_of_parent = is_number or (says_nothing and not subjects.of_column(parent))
    return (*parent, *words) if words and parent and is_of_parent else words


@lru_cache(maxsize=4096)
def letters_before(names: tuple[str, ...]) -> str:
    """Return the letters that are glued before nearly all names, where the names tell more without them."""
    if len(names) < LEAST_NAMES:
        return ""
    return max(
        (names[0][:length] for length in range(1, LONGEST_PREFIX + 1) if is_glued(names[0][:length], names)),
        key=lambda letters: told(names, letters),
        default="",
    )


def is_glued(letters: str, names: Sequence[str]) -> bool:
    begun = [name for name in names if name.startswith(letters) and name[len(letters) :][:1].isalpha()]
    is_plain = letters.isalpha() and (letters.isupper() or letters.islower())
    return is_plain and len(begun) >= NEARLY_ALL * len(names) and told(begun, letters) > told(begun, "")


def told(names: Sequence[str], letters: str) -> int:
    """Return how many names are words that are known, without these letters before them."""
    return sum(all(word.concepts for word in read(name.removeprefix(letters))) for name in names)


@lru_cache(maxsize=20_000)
def is_prefix(word: Word) -> bool:
    """Whether a word can be a mere prefix: short, and not the word that says whom a column is about."""
    return len(word.text) <= LONGEST_PREFIX and "FLAG" not in word.concepts and not subjects.of_column((word,))


@lru_cache(maxsize=100_000)
def begins_with(name: str, prefix: str) -> bool:
    words = read(head_of(name))
    return bool(words) and words[0].text == prefix


def of(column: Column, words: tuple[Word, ...], *, is_coded: bool = False) -> Tags:
    """
    Return the tags of a column's context; what its own name is about goes before what the table is about.

    Texts that are keys of one form say as little of a person as numbers do.
    """
    parent = parent_of(column.name)
    beside = concepts_beside(siblings(parent, column.neighbours))
    everyone = concepts_beside(column.neighbours)
    table = of_parent(parent) if parent else NOTHING
    table = table or of_table(column.dataset, everyone, is_alone=not column.neighbours)
    if not table and "PATIENT" in everyone:
        table = OF_PATIENTS
    own = subjects.of_column(words)
    if own and not ("thing" in table and "record" in own):
        table = own | {"own"} | {f"t_{tag}" for tag in table}
    else:
        table = table | {f"t_{tag}" for tag in table}
    if not table:
        table = frozenset({"unknown"})
    kind = Kind.NUMBER if is_coded else kinds.of_column(column.type, column.values)
    person = {"has_person"} if everyone & SOMEBODY else NOTHING
    linking = {"linking"} if is_linking(column.neighbours) else NOTHING
    owned = {"has_owner"} if everyone.isdisjoint(ROW_IS_PERSON) and table & owners(column.neighbours) else NOTHING
    key = {"key"} if column.is_key else NOTHING
    return table | tags_beside(beside) | person | linking | owned | key | {kind.value}


@lru_cache(maxsize=20_000)
def of_parent(parent: str) -> Tags:
    """Return what a part of a nested path is about: a town or a country in it is one of an address, no list of them."""
    tags = subjects.of_table(parent)
    is_place = "lookup" in tags and not names(parent).isdisjoint({"CITY", "REGION", "COUNTRY", "POSTCODE"})
    return frozenset({"person", "address"}) if is_place else tags


def is_among_wishes(name: str) -> bool:
    """Whether a nested path stands in what somebody wants: `consents.marketing.email`."""
    return "preference" in subjects.of_table(parent_of(name))


@lru_cache(maxsize=20_000)
def of_table(dataset: str, beside: Concepts, *, is_alone: bool) -> Tags:
    """Return what a table is about, by its name and by what stands in it."""
    tags = subjects.of_table(dataset)
    is_portrait = len((PORTRAIT if tags else REACHED) & beside) >= ENOUGH
    if not tags or ("thing" in tags and is_portrait and "company" not in tags):
        return frozenset({"person"}) if is_portrait else tags
    if is_alone:
        return tags
    if "lookup" in tags and POSITIONS & names(dataset) and beside & WORKERS and "MANAGER" not in beside:
        return frozenset({"person", "employee"})
    if tags & NEED_SOMEBODY and beside.isdisjoint(SOMEBODY) and names(dataset).isdisjoint(PEOPLE):
        return frozenset({"thing"})
    if "account" in tags and not read(dataset)[-1].concepts:
        return frozenset()
    is_account_by_name = not tags.isdisjoint({"account", "partner"}) and "USER" not in names(dataset)
    return frozenset() if is_account_by_name and beside.isdisjoint(ACCOUNTS) else tags


def names(dataset: str) -> Concepts:
    return frozenset().union(*(word.concepts for word in read(dataset)))


@lru_cache(maxsize=4096)
def concepts_beside(neighbours: tuple[str, ...]) -> Concepts:
    """Return what the names of the other columns mean."""
    letters = letters_before(neighbours)
    return frozenset().union(*(concepts_of(name.removeprefix(letters)) for name in neighbours))


@lru_cache(maxsize=4096)
def is_linking(neighbours: tuple[str, ...]) -> bool:
    """Whether a table only ties rows of others together: all it holds are their ids."""
    return 1 < len(neighbours) <= MOST_LINKS and all(concepts_of(name) & {"ID", "CREATED"} for name in neighbours)


@lru_cache(maxsize=4096)
def owners(neighbours: tuple[str, ...]) -> Tags:
    """Return whose number the columns of a table point with: `user_id` beside `id` says that `id` is not the user's."""
    found = [subjects.of_column(read(name)) for name in neighbours if is_pointing(read(name))]
    return frozenset().union(*found) & ONE_OF_MANY


def is_pointing(words: tuple[Word, ...]) -> bool:
    return len(words) == len(("whom", "id")) and words[-1].text in SURROGATES and not (words[0].concepts & QUALIFYING)


@lru_cache(maxsize=50_000)
def concepts_of(name: str) -> Concepts:
    return frozenset().union(*(word.concepts for word in read(name)))


@lru_cache(maxsize=4096)
def tags_beside(beside: Concepts) -> Tags:
    return frozenset(tag for concept, tag in BESIDE.items() if concept in beside)


@lru_cache(maxsize=50_000)
def parent_of(name: str) -> str:
    """Return what a nested path stands in: `klant.adres` of `klant.adres.straat`."""
    return ".".join(PATH.split(INDEX.sub("", name))[:-1])


@lru_cache(maxsize=50_000)
def head_of(name: str) -> str:
    """Return the last part of a nested path, without what a program puts round it."""
    head = PATH.split(INDEX.sub("", name))[-1]
    own = OF_ITS_OWN.match(head)
    return own["name"] if own else head


@lru_cache(maxsize=20_000)
def siblings(parent: str, neighbours: tuple[str, ...]) -> tuple[str, ...]:
    """Return the neighbours that stand in the same place of a nested path."""
    return tuple(name for name in neighbours if parent_of(name) == parent)
