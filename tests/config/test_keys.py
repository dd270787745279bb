"""The key that signs sessions: made once, for this account alone."""

import stat
from concurrent.futures import ThreadPoolExecutor

from inzage.config import keys


def test_it_is_made_at_first_use_and_stays(tmp_path):
    made = keys.secret_key(tmp_path)

    assert (len(made) >= 50, keys.secret_key(tmp_path)) == (True, made)


def test_no_other_account_can_read_it(tmp_path):
    keys.secret_key(tmp_path)

    modes = [stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "keys", tmp_path / "keys" / "secret.key")]
    assert modes == [0o700, 0o600]


def test_of_many_that_make_it_at_once_all_get_the_same(tmp_path):
    with ThreadPoolExecutor(8) as pool:
        found = set(pool.map(lambda _: keys.secret_key(tmp_path), range(40)))

    assert len(found) == 1
    assert [path.name for path in (tmp_path / "keys").iterdir()] == ["secret.key"]
