"""The row of plain expressions finds what such expressions find."""

from bench.detection import plain


def test_it_finds_an_address_and_takes_any_nine_digits_for_a_bsn() -> None:
    text = "Mail jan@zeepost.nl over artikel 123456789."

    found, seconds = plain.read([text])

    assert [(text[start:end], kind) for start, end, kind in found[0]] == [
        ("jan@zeepost.nl", "email"),
        ("123456789", "bsn"),
    ]
    assert seconds > 0
