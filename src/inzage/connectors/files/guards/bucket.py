"""
How a bucket is protected, by its own rules and by what a stranger is told.

Only the rules of the bucket are asked for; of what is in it nothing is read. The one request without a key asks whether
the bucket is there (HEAD), which a store answers only to who may list it.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import fsspec
from fsspec import AbstractFileSystem

from inzage.connectors.files.guards import sentences
from inzage.connectors.files.refusals import code_in
from inzage.connectors.files.store import Store
from inzage.connectors.protection import Check, Observation, protected, unknown, unprotected
from inzage.connectors.sql.guards.places import stays_here
from inzage.connectors.sql.guards.wellknown import well_known

AWS = ".amazonaws.com"
STRANGERS = "http://acs.amazonaws.com/groups/global/"
"""How the groups of everybody begin in a list of rights: all users, and all who have any account."""

BLOCKS = ("BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets")
NO_POLICY, NO_BLOCK, NO_ENCRYPTION = (
    frozenset({"NoSuchBucketPolicy"}),
    frozenset({"NoSuchPublicAccessBlockConfiguration"}),
    frozenset({"ServerSideEncryptionConfigurationNotFoundError"}),
)
OF_MINIO = ("minioadmin", "minio123")


@dataclass(frozen=True)
class Bucket:
    """The bucket that a store is in, and the way to ask it."""

    fs: AbstractFileSystem = field(repr=False)
    name: str

    @classmethod
    def of(cls, store: Store) -> "Bucket":
        return cls(store.fs, store.root.partition("/")[0])

    @property
    def endpoint(self) -> str:
        return str(self.fs.s3.meta.endpoint_url)

    def ask(self, method: str) -> tuple[Mapping[str, Any], str]:
        """What the store answers, or the code with which it refuses."""
        try:
            return self.fs.call_s3(method, Bucket=self.name), ""
        except Exception as error:
            if code := code_in(error):
                return {}, code
            raise


def guarded(store: Store) -> list[Observation]:
    bucket = Bucket.of(store)
    looks = (tls, tls_required, public, default_key, at_rest, versioning, access_log)
    return [one for look in looks for one in look(bucket)]


def tls(bucket: Bucket) -> Iterator[Observation]:
    place = urlsplit(bucket.endpoint)
    if place.scheme == "https":
        yield protected(Check.TLS, sentences.HTTPS)
    elif stays_here(place.hostname or ""):
        yield unknown(Check.TLS, sentences.LOCAL)
    else:
        yield unprotected(Check.TLS, sentences.HTTP)


def tls_required(bucket: Bucket) -> Iterator[Observation]:
    """Whether the policy refuses who comes without encryption."""
    answer, code = bucket.ask("get_bucket_policy")
    if code and code not in NO_POLICY:
        yield unknown(Check.TLS_REQUIRED, sentences.POLICY_UNSEEN)
    else:
        yield by_policy(str(answer.get("Policy", "{}")), bucket.endpoint)


def by_policy(policy: str, endpoint: str) -> Observation:
    """Amazon answers over http too, and so does what we reached that way; of other stores it is not known."""
    place = urlsplit(endpoint)
    if refuses_http(policy):
        return protected(Check.TLS_REQUIRED, sentences.POLICY_ASKS_TLS)
    if place.scheme == "http" or (place.hostname or "").endswith(AWS):
        return unprotected(Check.TLS_REQUIRED, sentences.TAKES_HTTP)
    return unknown(Check.TLS_REQUIRED, sentences.MAY_TAKE_HTTP)


def refuses_http(policy: str) -> bool:
    """Whether a policy says no to every request without encryption, from everybody."""
    statements = json.loads(policy).get("Statement", [])
    return any(map(is_no_to_http, listed(statements)))


def is_no_to_http(statement: Mapping[str, Any]) -> bool:
    conditions = statement.get("Condition", {})
    asked = {str(key).lower(): listed(value) for key, value in conditions.get("Bool", {}).items()}
    return (
        statement.get("Effect") == "Deny"
        and statement.get("Principal") in ("*", {"AWS": "*"}, {"AWS": ["*"]})
        and not {"s3:*", "*"}.isdisjoint(listed(statement.get("Action")))
        and len(conditions) == 1
        and [str(value).lower() for value in asked.get("aws:securetransport", [])] == ["false"]
    )


def listed(value: Any) -> list[Any]:  # noqa: ANN401 - a policy is JSON
    return value if isinstance(value, list) else [value]


def public(bucket: Bucket) -> Iterator[Observation]:
    """Whether strangers come in: tried, and by the policy and the rights of the bucket."""
    if lets_strangers_in(bucket):
        yield unprotected(Check.PUBLIC_BUCKET, sentences.STRANGERS_LIST)
        return
    block, _ = bucket.ask("get_public_access_block")
    if all(block.get("PublicAccessBlockConfiguration", {}).get(rule) for rule in BLOCKS):
        yield protected(Check.PUBLIC_BUCKET, sentences.BLOCKED)
        return
    status, no_status = bucket.ask("get_bucket_policy_status")
    rights, no_rights = bucket.ask("get_bucket_acl")
    grantees = [grant.get("Grantee", {}).get("URI", "") for grant in rights.get("Grants", [])]
    if status.get("PolicyStatus", {}).get("IsPublic"):
        yield unprotected(Check.PUBLIC_BUCKET, sentences.PUBLIC_POLICY)
    elif any(who.startswith(STRANGERS) and not who.endswith("LogDelivery") for who in grantees):
        yield unprotected(Check.PUBLIC_BUCKET, sentences.PUBLIC_RIGHTS)
    elif no_rights or (no_status and no_status not in NO_POLICY):
        yield unknown(Check.PUBLIC_BUCKET, sentences.PUBLIC_UNSEEN)
    elif has_no_own_rights(bucket):
        yield protected(Check.PUBLIC_BUCKET, sentences.NOT_PUBLIC)
    else:
        yield unknown(Check.PUBLIC_BUCKET, sentences.OBJECTS_UNSEEN)


def has_no_own_rights(bucket: Bucket) -> bool:
    """Whether single objects can have no rights of their own, which is so where the owner of the bucket owns all."""
    answer, _ = bucket.ask("get_bucket_ownership_controls")
    rules = answer.get("OwnershipControls", {}).get("Rules", [])
    return any(rule.get("ObjectOwnership") == "BucketOwnerEnforced" for rule in rules)


def lets_strangers_in(bucket: Bucket) -> bool:
    """Ask without a key whether the bucket is there; no answer is no proof."""
    stranger = fsspec.get_filesystem_class("s3")(
        anon=True,
        skip_instance_cache=True,
        endpoint_url=bucket.endpoint,
        client_kwargs={"region_name": bucket.fs.s3.meta.region_name},
        config_kwargs=bucket.fs.config_kwargs,
    )
    _, code = Bucket(stranger, bucket.name).ask("head_bucket")
    return not code


def default_key(bucket: Bucket) -> Iterator[Observation]:
    """Whether everybody knows the key that we were given; nothing where it is not so."""
    if bucket.fs.secret and bucket.fs.secret in (*well_known(bucket.fs.key or ""), *OF_MINIO):
        yield unprotected(Check.DEFAULT_PASSWORD, sentences.OWN_DEFAULT)


def at_rest(bucket: Bucket) -> Iterator[Observation]:
    answer, code = bucket.ask("get_bucket_encryption")
    if answer.get("ServerSideEncryptionConfiguration", {}).get("Rules"):
        yield protected(Check.FILES_AT_REST, sentences.ENCRYPTS)
    else:
        yield unknown(Check.FILES_AT_REST, sentences.ENCRYPTS_NOT if code in NO_ENCRYPTION else sentences.REST_UNSEEN)


def versioning(bucket: Bucket) -> Iterator[Observation]:
    """A bucket that keeps no older versions may still have a backup elsewhere."""
    answer, code = bucket.ask("get_bucket_versioning")
    if answer.get("Status") == "Enabled":
        yield protected(Check.VERSIONING, sentences.KEEPS_VERSIONS)
    else:
        yield unknown(Check.VERSIONING, sentences.VERSIONS_UNSEEN if code else sentences.KEEPS_NO_VERSIONS)


def access_log(bucket: Bucket) -> Iterator[Observation]:
    """A bucket that keeps no log of its own may be in that of the whole account."""
    answer, code = bucket.ask("get_bucket_logging")
    if answer.get("LoggingEnabled"):
        yield protected(Check.STATEMENT_LOG, sentences.LOGS)
    else:
        yield unknown(Check.STATEMENT_LOG, sentences.LOG_UNSEEN if code else sentences.LOGS_NOT)
