"""Everything that is recognized by its form: one kind of value in one file."""

from inzage.detection.recognizers.generic.email import Email
from inzage.detection.recognizers.generic.iban import Iban
from inzage.detection.recognizers.generic.phone import Phone
from inzage.detection.recognizers.nl.bsn import Bsn
from inzage.detection.recognizers.nl.postcode import Postcode
from inzage.detection.recognizers.recognizer import Recognizer, Span, Verdict

__all__ = ["ALL", "Recognizer", "Span", "Verdict"]

ALL: tuple[Recognizer, ...] = (Email(), Iban(), Phone(), Bsn(), Postcode())
