"""A store that speaks S3, in a process of its own."""

import json
import sys
import urllib.request

import boto3
import pytest

from demo.servers import ports, processes

BUCKET = "voorbeeld-exports"
ASSUMED = {"region_name": "eu-west-1", "aws_access_key_id": "demo", "aws_secret_access_key": "demo"}


@pytest.fixture(scope="session")
def endpoint(tmp_path_factory):
    port = ports.free_port(0)
    command = [sys.executable, "-m", "moto.server", "-H", ports.LOOPBACK, "-p", str(port)]
    with processes.running(command, log=tmp_path_factory.mktemp("moto") / "log") as process:
        ports.wait_for(port, process)
        yield f"http://{ports.LOOPBACK}:{port}"


@pytest.fixture(scope="session")
def client(endpoint):
    return boto3.client("s3", endpoint_url=endpoint, **ASSUMED)


@pytest.fixture
def store(endpoint, client):
    client.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    yield client
    urllib.request.urlopen(urllib.request.Request(f"{endpoint}/moto-api/reset", method="POST"))


@pytest.fixture
def options(endpoint):
    return {"endpoint_url": endpoint, "key": "demo", "secret": "demo", "region": "eu-west-1"}


@pytest.fixture
def strict(endpoint, store):
    """From here on the store looks at who asks, as a real one does. Returns the key of somebody who may do all."""
    identities = boto3.client("iam", endpoint_url=endpoint, **ASSUMED)
    identities.create_user(UserName="lezer")
    allowed = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}
    identities.put_user_policy(UserName="lezer", PolicyName="alles", PolicyDocument=json.dumps(allowed))
    key = identities.create_access_key(UserName="lezer")["AccessKey"]
    identities.create_user(UserName="niemand")
    nobody = identities.create_access_key(UserName="niemand")["AccessKey"]
    checks_after(endpoint, "0")
    yield (
        {"key": key["AccessKeyId"], "secret": key["SecretAccessKey"]},
        {
            "key": nobody["AccessKeyId"],
            "secret": nobody["SecretAccessKey"],
        },
    )
    checks_after(endpoint, "1000000")


def checks_after(endpoint, count):
    """Let moto ask for rights after so many requests."""
    plain = {"Content-Type": "text/plain"}
    request = urllib.request.Request(f"{endpoint}/moto-api/reset-auth", data=count.encode(), headers=plain)
    urllib.request.urlopen(request)
