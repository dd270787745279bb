"""Options as they are typed, made into the settings of a store."""

from collections.abc import Mapping
from typing import Any

from inzage.connectors.errors import Unsupported
from inzage.connectors.files import sentences

S3 = frozenset({"s3", "s3a"})
PROTOCOLS = frozenset({"file", "local", "memory"}) | S3
"""The stores that we read. fsspec knows more, such as FTP; some of those connect as soon as they are made."""

S3_OPTIONS = ("anon", "endpoint_url", "key", "region", "secret", "token")
SECONDS = 10
TRIES = 2
BLOCK = 1 << 22
"""The bytes that are fetched ahead; the library's own 50 MB is more than most looks at a file need."""

YES = {"1", "true", "yes", "ja"}


def of_store(protocol: str, options: Mapping[str, str]) -> dict[str, Any]:
    """
    Return the settings for fsspec.

    Raises:
        Unsupported: if an option is not known.
    """
    if protocol not in S3:
        return dict(options)
    for option in options:
        if option not in S3_OPTIONS:
            raise Unsupported(sentences.WRONG_OPTION.with_facts(option=option, known=", ".join(S3_OPTIONS)))
    settings: dict[str, Any] = {
        name: options[name] for name in ("endpoint_url", "key", "secret", "token") if name in options
    }
    settings["anon"] = options.get("anon", "").lower() in YES
    settings["client_kwargs"] = {"region_name": options["region"]} if "region" in options else {}
    settings["default_block_size"] = BLOCK
    # A store that does not answer is said soon: the library's own patience is many minutes.
    settings["config_kwargs"] = {
        "connect_timeout": SECONDS,
        "read_timeout": 3 * SECONDS,
        "retries": {"max_attempts": TRIES},
    }
    return settings
