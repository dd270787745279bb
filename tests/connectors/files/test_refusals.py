import pytest
from botocore.exceptions import ClientError, EndpointConnectionError

from inzage.connectors.errors import Broken, Refused, Unreachable, Unsupported
from inzage.connectors.files.refusals import translated


def of_s3(code):
    return ClientError({"Error": {"Code": code, "Message": "canary-10"}}, "ListObjectsV2")


@pytest.mark.parametrize(
    ("error", "kind", "said"),
    [
        (FileNotFoundError("canary-10"), Unreachable, "no file or sheet"),
        (PermissionError("canary-10"), Refused, "may not read"),
        (TimeoutError("canary-10"), Unreachable, "does not answer"),
        (EndpointConnectionError(endpoint_url="canary-10"), Unreachable, "does not answer"),
        (of_s3("InvalidAccessKeyId"), Refused, "access key"),
        (of_s3("ExpiredToken"), Refused, "access key"),
        (of_s3("AccessDenied"), Refused, "may not read"),
        (of_s3("NoSuchKey"), Unreachable, "no file or sheet"),
        (of_s3("PermanentRedirect"), Unreachable, "another region"),
        (of_s3("SlowDown"), Unreachable, "does not answer"),
        (ValueError("canary-10"), Broken, "could not be read"),
        (RecursionError("canary-10"), Unsupported, "too deep"),
        (RuntimeError("canary-10"), Broken, "could not be read"),
    ],
)
def test_what_a_store_says_becomes_a_sentence_of_ours(error, kind, said):
    with pytest.raises(kind, match=said) as caught, translated("k.csv"):
        raise error

    assert caught.value.place == "k.csv"
    assert "canary" not in f"{caught.value!r} {caught.value.say('nl')}"


def test_what_s3_said_is_found_behind_the_error_of_its_library():
    with pytest.raises(Refused, match="access key"), translated("k.csv"):
        raise PermissionError("canary-10") from of_s3("SignatureDoesNotMatch")


def test_our_own_errors_stay_as_they_are():
    error = Unsupported("No.", place="k.csv")

    with pytest.raises(Unsupported) as caught, translated("other"):
        raise error

    assert caught.value is error
