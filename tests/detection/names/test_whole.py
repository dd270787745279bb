import pytest

from inzage.detection import names


@pytest.mark.parametrize(
    "value",
    [
        "Jan de Vries",
        "J.P. van den Berg",
        "Bakker, Piet",
        "Vries, J. de",
        "mevr. A. Jansen",
        "dhr. Bakker",
        "Marie-Claire Dubois",
        "Jürgen Groß",
        "jan jansen",
        "Fatima El Amrani",
    ],
)
def test_it_knows_whole_names(value: str) -> None:
    assert names.is_full_name(value)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "Jansen",
        "Jansen BV",
        "Stichting Jan Steen",
        "Jan4 Jansen",
        "Rode fiets",
        "Amsterdam Zuid",
        "jan@example.nl",
        "Bakker Groep",
        "x" * 90,
        "Kleine tafel van hout",
    ],
)
def test_other_things_are_no_names(value: str) -> None:
    assert not names.is_full_name(value)
