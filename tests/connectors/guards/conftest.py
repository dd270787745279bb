from contextlib import closing

import pytest

from inzage.connectors import catalogue


@pytest.fixture
def seen():
    """What a connector sees of the protection of its system: by check, what was seen of which dataset, and the sentence."""

    def look(target, check, **options):
        with closing(catalogue.connect(target, options=options)) as way:
            return [(one.seen.value, one.dataset, one.said) for one in way.protection() if one.check == check]

    return look
