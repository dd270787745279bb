"""What file systems and stores say when they refuse, in our words. Theirs may quote a key, an address or a value."""

from collections.abc import Iterator
from contextlib import contextmanager

from inzage.connectors.errors import Broken, ConnectorError, Refused, Sentence, Unreachable, Unsupported
from inzage.connectors.files import sentences

KEY_CODES = {
    "InvalidAccessKeyId",
    "SignatureDoesNotMatch",
    "AuthFailure",
    "InvalidToken",
    "ExpiredToken",
    "InvalidClientTokenId",
    "UnrecognizedClientException",
}
GONE_CODES = {"NoSuchBucket", "NoSuchKey", "404", "InvalidBucketName"}
DENIED_CODES = {"AccessDenied", "403", "AllAccessDisabled", "AccountProblem"}
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
    if isinstance(error, PermissionError):
        return Refused(sentences.MAY_NOT_READ, place=place)
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
        if code in KEY_CODES:
            return Refused(sentences.WRONG_KEY, place=place)
        if code in DENIED_CODES:
            return Refused(sentences.MAY_NOT_READ, place=place)
        if code in GONE_CODES:
            return Unreachable(gone, place=place)
        if type(told).__name__ in NO_KEY_NAMES:
            return Refused(sentences.NO_CREDENTIALS, place=place)
        if isinstance(told, ImportError):
            return Unsupported(sentences.NOT_INSTALLED.with_facts(protocol=place), place=place)
        told = told.__cause__
    return None


def code_of(error: BaseException) -> str:
    """The code that S3 gave, or nothing."""
    response = getattr(error, "response", None)
    return str(response.get("Error", {}).get("Code", "")) if isinstance(response, dict) else ""
