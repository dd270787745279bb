"""What file systems and stores say when they refuse, in our words. Theirs may quote a key, an address or a value."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from inzage.connectors.errors import Broken, ConnectorError, Refused, Sentence, Unreachable, Unsupported
from inzage.connectors.files import sentences

KEY_CODES = (
    "InvalidAccessKeyId",
    "SignatureDoesNotMatch",
    "AuthFailure",
    "InvalidToken",
    "ExpiredToken",
    "InvalidClientTokenId",
    "UnrecognizedClientException",
)
DENIED_CODES = ("AccessDenied", "403", "AllAccessDisabled", "AccountProblem")
GONE_CODES = ("NoSuchBucket", "NoSuchKey", "404", "InvalidBucketName")
REGION_CODES = ("PermanentRedirect", "AuthorizationHeaderMalformed", "IllegalLocationConstraintException", "301")

SAID: Mapping[str, tuple[type[ConnectorError], Sentence]] = (
    dict.fromkeys(KEY_CODES, (Refused, sentences.WRONG_KEY))
    | dict.fromkeys(DENIED_CODES, (Refused, sentences.MAY_NOT_READ))
    | dict.fromkeys(REGION_CODES, (Unreachable, sentences.OTHER_REGION))
)
"""What the codes of S3 come to."""

PLAIN: tuple[tuple[type[Exception], type[ConnectorError], Sentence], ...] = (
    (PermissionError, Refused, sentences.MAY_NOT_READ),
    (RecursionError, Unsupported, sentences.DEEP_JSON),
)
"""Errors that mean the same everywhere."""

NO_KEY_NAMES = {"NoCredentialsError", "PartialCredentialsError", "CredentialRetrievalError"}
NETWORK = ("botocore", "aiohttp", "socket")


@contextmanager
def translated(place: str, *, gone: Sentence = sentences.NO_FILE) -> Iterator[None]:
    """Let only a `ConnectorError` about `place` come out."""
    try:
        yield
    except ConnectorError:
        raise
    except Exception as error:  # noqa: BLE001 - what a store and its libraries raise is without end
        raise refusal(error, place, gone=gone) from None


def refusal(error: BaseException, place: str, *, gone: Sentence) -> ConnectorError:
    """The error of ours that says what happened."""
    if known := by_code(error, place, gone):
        return known
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return Unreachable(gone, place=place)
    for kind, ours, sentence in PLAIN:
        if isinstance(error, kind):
            return ours(sentence, place=place)
    if not place and isinstance(error, ValueError | TypeError):
        return Unsupported(sentences.WRONG_OPTIONS, place=place)
    if isinstance(error, ConnectionError | TimeoutError) or is_of_the_network(error):
        return Unreachable(sentences.NO_ANSWER, place=place)
    return Broken(sentences.NOT_READ, place=place)


def is_of_the_network(error: BaseException) -> bool:
    return any(kind.__module__.startswith(NETWORK) for kind in type(error).__mro__)


def by_code(error: BaseException, place: str, gone: Sentence) -> ConnectorError | None:
    """What a store said, looked for in the error and in what it came from."""
    told: BaseException | None = error
    while told is not None:
        code = code_of(told)
        if code in SAID:
            kind, sentence = SAID[code]
            return kind(sentence, place=place)
        if code in GONE_CODES:
            return Unreachable(gone, place=place)
        if type(told).__name__ in NO_KEY_NAMES:
            return Refused(sentences.NO_CREDENTIALS, place=place)
        told = told.__cause__
    return None


def code_of(error: BaseException) -> str:
    """The code that S3 gave, or nothing."""
    response = getattr(error, "response", None)
    return str(response.get("Error", {}).get("Code", "")) if isinstance(response, dict) else ""


def code_in(error: BaseException) -> str:
    """The code that S3 gave, in the error or in what it came from; nothing where it gave none."""
    told: BaseException | None = error
    while told is not None:
        if code := code_of(told):
            return code
        told = told.__cause__
    return ""
