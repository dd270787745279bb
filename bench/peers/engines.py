"""
The engines of others, each asked for what it finds. Runs in an environment of its own, where inzage is not.

`python engines.py NAME FILE` reads tickets (`{"text", "language"}`, one a line) and writes, one a line, what was found
in each (`[start, end, entity, score]`), and at the end how long finding took. Loading and one warm round are not timed.
"""

# ruff: noqa: PLC0415 - each engine takes long to load, and is loaded by the process that asks it only

import json
import logging
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path

Span = tuple[int, int, str, float]
Find = Callable[[str, str], list[Span]]

WARM = 40
REGIONS = {"nl": ("NL", "BE"), "en": ("GB", "IE"), "de": ("DE", "AT"), "fr": ("FR", "BE")}
"""Presidio and scrubadub are told the language of each ticket and where its numbers come from; inzage is not."""


def presidio(countries: tuple[str, ...] = ()) -> Find:
    """Presidio with its pattern recognizers on a tokenizer without a model, as its docs advise where speed matters."""
    import presidio_analyzer.predefined_recognizers as known
    import spacy
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine import NerModelConfiguration, SpacyNlpEngine

    tokenizers = SpacyNlpEngine(ner_model_configuration=NerModelConfiguration(labels_to_ignore=[]))
    tokenizers.nlp = {language: spacy.blank(language) for language in REGIONS}
    registry = RecognizerRegistry(supported_languages=list(REGIONS))
    names = ("CreditCard", "Email", "Iban", "Ip", "MacAddress", "Date", "Uuid")
    for language, regions in REGIONS.items():
        registry.add_recognizer(known.PhoneRecognizer(supported_language=language, supported_regions=regions))
        for name in (*names, *countries):
            registry.add_recognizer(getattr(known, f"{name}Recognizer")(supported_language=language))
    engine = AnalyzerEngine(registry=registry, nlp_engine=tokenizers, supported_languages=list(REGIONS))

    def find(text: str, language: str) -> list[Span]:
        return [(one.start, one.end, one.entity_type, one.score) for one in engine.analyze(text, language)]

    return find


def presidio_countries() -> Find:
    """Presidio with, besides, all that it has for the countries of Europe."""
    return presidio(
        (
            *("DeTaxId", "DeTaxNumber", "DeVatId", "DeIdCard", "DePassport", "DePlz", "DeKfz", "DeFuehrerschein"),
            *("EsNif", "EsNie", "EsPassport", "ItFiscalCode", "ItVatCode", "ItDriverLicense", "ItIdentityCard"),
            *("ItPassport", "PlPesel", "FiPersonalIdentityCode", "SePersonnummer", "UkNino", "UkDrivingLicence"),
            *("UkPassport", "UkPostcode", "UkVehicleRegistration"),
        )
    )


def datafog() -> Find:
    import datafog as engine

    def find(text: str, _: str) -> list[Span]:
        return [(one.start, one.end, one.type, one.confidence) for one in engine.scan(text, locales=["de"]).entities]

    return find


def datafog_core(settings: dict[str, object] | None = None) -> Find:
    import datafog_core as engine

    def find(text: str, _: str) -> list[Span]:
        return [
            (one.codepoint_range.start, one.codepoint_range.end, one.entity_type, 1.0)
            for one in engine.scan(text, settings)
        ]

    return find


def datafog_core_german() -> Find:
    return datafog_core({"locale": "de", "detect_uuid": True})


def scrubadub() -> Find:
    import scrubadub as engine

    locales = {"nl": "nl_NL", "en": "en_GB", "de": "de_DE", "fr": "fr_FR"}
    scrubbers = {language: engine.Scrubber(locale=locale) for language, locale in locales.items()}

    def find(text: str, language: str) -> list[Span]:
        return [(one.beg, one.end, one.type, 1.0) for one in scrubbers[language].iter_filth(text)]

    return find


ENGINES = {
    "presidio, 8 kinds": presidio,
    "presidio": presidio_countries,
    "datafog": datafog,
    "datafog-core": datafog_core,
    "datafog-core with German": datafog_core_german,
    "scrubadub": scrubadub,
}


def main(name: str, file: str) -> None:
    warnings.filterwarnings("ignore")
    logging.disable(logging.CRITICAL)
    with Path(file).open(encoding="utf-8") as lines:
        tickets = [json.loads(line) for line in lines]
    find = ENGINES[name]()
    for ticket in tickets[:WARM]:
        find(ticket["text"], ticket["language"])
    started = time.process_time()
    found = [find(ticket["text"], ticket["language"]) for ticket in tickets]
    seconds = time.process_time() - started
    for one in found:
        print(json.dumps(one))
    print(json.dumps(seconds))


if __name__ == "__main__":
    main(*sys.argv[1:])
