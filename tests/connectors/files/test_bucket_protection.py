"""What is told of the protection of a bucket."""

import json
from contextlib import closing

import boto3
import pytest

from inzage.connectors import catalogue
from inzage.connectors.errors import Unreachable
from inzage.connectors.files.guards import sentences
from inzage.connectors.files.guards.bucket import Bucket, at_rest, by_policy, tls
from inzage.connectors.files.store import Store
from inzage.connectors.protection import Seen
from tests.connectors.files.buckets import ASSUMED, BUCKET

EVERYBODY = {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{BUCKET}/*"}
NO_HTTP = {
    "Effect": "Deny",
    "Principal": "*",
    "Action": "s3:*",
    "Resource": "*",
    "Condition": {"Bool": {"aws:SecureTransport": "false"}},
}
ALL_BLOCKED = dict.fromkeys(("BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"), True)


def policy(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


@pytest.fixture
def seen(options):
    """What is seen by one check, with this key or the one that may do all."""

    def look(check, **key):
        with closing(catalogue.connect(f"s3://{BUCKET}", options={**options, **key})) as way:
            return [(one.seen.value, one.said) for one in way.protection() if one.check == check]

    return look


@pytest.fixture
def closed(strict):
    """The key of somebody who may do all; the store now looks at who asks, so that a stranger is refused."""
    return strict[0]


@pytest.fixture
def owner(endpoint, closed):
    """The one who may do all."""
    key = {"aws_access_key_id": closed["key"], "aws_secret_access_key": closed["secret"]}
    return boto3.client("s3", endpoint_url=endpoint, **{**ASSUMED, **key})


class Shut(Bucket):
    """A bucket that says no to every question; the store of these tests says what encryption there is to anybody."""

    def ask(self, method):
        return {}, "AccessDenied"


@pytest.fixture
def lister(endpoint, store):
    """The key of somebody who may list and read, and see no rule."""
    identities = boto3.client("iam", endpoint_url=endpoint, **ASSUMED)
    identities.create_user(UserName="kijker")
    allowed = {"Effect": "Allow", "Action": ["s3:ListBucket", "s3:GetObject"], "Resource": "*"}
    identities.put_user_policy(UserName="kijker", PolicyName="kijken", PolicyDocument=policy(allowed))
    key = identities.create_access_key(UserName="kijker")["AccessKey"]
    return {"key": key["AccessKeyId"], "secret": key["SecretAccessKey"]}


@pytest.mark.parametrize(
    ("endpoint", "expected"),
    [
        ("", (Seen.PROTECTED, sentences.HTTPS)),
        ("https://opslag.example", (Seen.PROTECTED, sentences.HTTPS)),
        ("http://opslag.example", (Seen.UNPROTECTED, sentences.HTTP)),
        ("http://127.0.0.1:9000", (Seen.UNKNOWN, sentences.LOCAL)),
        ("http://localhost:9000", (Seen.UNKNOWN, sentences.LOCAL)),
    ],
)
def test_requests_are_encrypted_where_the_endpoint_says_https(endpoint, expected):
    given = {"key": "demo", "secret": "demo", "region": "eu-west-1", **({"endpoint_url": endpoint} if endpoint else {})}

    (found,) = tls(Bucket.of(Store.at(f"s3://{BUCKET}", given)))

    assert (found.seen, found.said) == expected


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({}, sentences.POLICY_ASKS_TLS),
        ({"Principal": {"AWS": "*"}, "Action": ["s3:*"]}, sentences.POLICY_ASKS_TLS),
        ({"Condition": {"Bool": {"aws:securetransport": [False]}}}, sentences.POLICY_ASKS_TLS),
        ({"Effect": "Allow"}, sentences.TAKES_HTTP),
        ({"Principal": {"AWS": "arn:aws:iam::1:root"}}, sentences.TAKES_HTTP),
        ({"Action": "s3:PutObject"}, sentences.TAKES_HTTP),
        ({"Condition": {"Bool": {"aws:SecureTransport": "true"}}}, sentences.TAKES_HTTP),
        ({"Condition": {**NO_HTTP["Condition"], "IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}}, sentences.TAKES_HTTP),
    ],
)
def test_a_policy_counts_where_it_refuses_everybody_without_encryption(change, said):
    assert by_policy(policy(EVERYBODY, {**NO_HTTP, **change}), "https://s3.eu-west-1.amazonaws.com").said == said


def test_whether_another_store_takes_requests_without_encryption_is_unknown():
    assert by_policy("{}", "https://opslag.example").said == sentences.MAY_TAKE_HTTP


def test_the_policy_of_the_bucket_itself_is_looked_at(store, seen):
    before = seen("tls_required")
    store.put_bucket_policy(Bucket=BUCKET, Policy=policy(NO_HTTP))

    assert before == [(Seen.UNPROTECTED, sentences.TAKES_HTTP)]
    assert seen("tls_required") == [(Seen.PROTECTED, sentences.POLICY_ASKS_TLS)]


def test_a_bucket_that_answers_without_a_key_is_public(store, seen):
    assert seen("public_bucket") == [(Seen.UNPROTECTED, sentences.STRANGERS_LIST)]


def test_a_bucket_that_blocks_public_access_is_not(owner, seen, closed):
    owner.put_public_access_block(Bucket=BUCKET, PublicAccessBlockConfiguration=ALL_BLOCKED)

    assert seen("public_bucket", **closed) == [(Seen.PROTECTED, sentences.BLOCKED)]


def test_one_whose_files_may_have_rights_of_their_own_is_unknown(owner, seen, closed):
    before = seen("public_bucket", **closed)
    rules = [{"ObjectOwnership": "BucketOwnerEnforced"}]
    owner.put_bucket_ownership_controls(Bucket=BUCKET, OwnershipControls={"Rules": rules})

    assert before == [(Seen.UNKNOWN, sentences.OBJECTS_UNSEEN)]
    assert seen("public_bucket", **closed) == [(Seen.PROTECTED, sentences.NOT_PUBLIC)]


def test_a_policy_for_everybody_makes_it_public(owner, seen, closed):
    owner.put_bucket_policy(Bucket=BUCKET, Policy=policy(EVERYBODY))

    assert seen("public_bucket", **closed) == [(Seen.UNPROTECTED, sentences.PUBLIC_POLICY)]


@pytest.mark.parametrize("acl", ["public-read", "public-read-write", "authenticated-read"])
def test_rights_for_everybody_make_it_public(owner, seen, closed, acl):
    owner.put_bucket_acl(Bucket=BUCKET, ACL=acl)

    assert seen("public_bucket", **closed) == [(Seen.UNPROTECTED, sentences.PUBLIC_RIGHTS)]


@pytest.mark.parametrize(
    ("check", "said"),
    [
        ("tls_required", sentences.POLICY_UNSEEN),
        ("public_bucket", sentences.PUBLIC_UNSEEN),
        ("versioning", sentences.VERSIONS_UNSEEN),
        ("statement_log", sentences.LOG_UNSEEN),
    ],
)
def test_a_key_that_may_not_read_the_rules_says_that_it_does_not_know(lister, strict, seen, check, said):
    assert seen(check, **lister) == [(Seen.UNKNOWN, said)]


def test_a_store_that_does_not_say_what_it_encrypts_is_unknown():
    (found,) = at_rest(Shut(None, BUCKET))

    assert (found.seen, found.said) == (Seen.UNKNOWN, sentences.REST_UNSEEN)


def test_encryption_by_the_store_is_seen(store, seen):
    before = seen("files_at_rest")
    rule = {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}
    store.put_bucket_encryption(Bucket=BUCKET, ServerSideEncryptionConfiguration={"Rules": [rule]})

    assert before == [(Seen.UNKNOWN, sentences.ENCRYPTS_NOT)]
    assert seen("files_at_rest") == [(Seen.PROTECTED, sentences.ENCRYPTS)]


def test_older_versions_count_while_they_are_kept(store, seen):
    before = seen("versioning")
    store.put_bucket_versioning(Bucket=BUCKET, VersioningConfiguration={"Status": "Enabled"})
    kept = seen("versioning")
    store.put_bucket_versioning(Bucket=BUCKET, VersioningConfiguration={"Status": "Suspended"})

    assert before == seen("versioning") == [(Seen.UNKNOWN, sentences.KEEPS_NO_VERSIONS)]
    assert kept == [(Seen.PROTECTED, sentences.KEEPS_VERSIONS)]


def test_a_log_of_the_bucket_is_seen(store, client, seen):
    before = seen("statement_log")
    client.put_bucket_acl(Bucket=BUCKET, ACL="log-delivery-write")
    to = {"TargetBucket": BUCKET, "TargetPrefix": "log/"}
    store.put_bucket_logging(Bucket=BUCKET, BucketLoggingStatus={"LoggingEnabled": to})

    assert before == [(Seen.UNKNOWN, sentences.LOGS_NOT)]
    assert seen("statement_log") == [(Seen.PROTECTED, sentences.LOGS)]


def test_a_secret_that_everybody_knows_is_told_and_another_is_not(store, seen, closed):
    assert seen("default_password", **closed) == []


def test_our_own_secret_that_everybody_knows_is_told(store, seen):
    assert seen("default_password", key="minioadmin", secret="minioadmin") == [
        (Seen.UNPROTECTED, sentences.OWN_DEFAULT)
    ]


def test_a_store_that_does_not_answer_ends_it(options):
    way = catalogue.connect(f"s3://{BUCKET}", options={**options, "endpoint_url": "http://127.0.0.1:1"})

    with closing(way), pytest.raises(Unreachable, match="does not answer"):
        way.protection()
