"""Rows with a candidate whose rule only Python knows: judge it, and settle what overlaps again."""

import numpy as np
from numpy.typing import NDArray

from inzage.detection.kernel.compiled import called
from inzage.detection.kernel.finding import CHECK_COUNTS, best
from inzage.detection.kernel.layout import CHECKED, FROM, KIND, PASSED, TO, TO_BE_ASKED, UNCHECKED, WEIGHT, Found
from inzage.detection.kernel.scan import ROW
from inzage.detection.kernel.texts import CONTINUED, CONTINUES, Texts
from inzage.detection.recognizers import ALL, Verdict


def asked(out: Found, texts: Texts) -> Found:
    """Return what was found when the candidates that the kernel could not judge are judged."""
    waiting = np.unique(out[out[:, CHECKED] == TO_BE_ASKED, ROW])
    if not len(waiting):
        return out
    firsts, lasts = np.searchsorted(out[:, ROW], waiting), np.searchsorted(out[:, ROW], waiting, "right")
    parts, done = [], 0
    for row, first, last in zip(waiting.tolist(), firsts.tolist(), lasts.tolist(), strict=True):
        parts += [out[done:first], settled(out[first:last], text_of(texts, row))]
        done = last
    return np.concatenate([*parts, out[done:]])


def text_of(texts: Texts, row: int) -> NDArray[np.uint8]:
    return texts.text[texts.offsets[row] : texts.offsets[row + 1]]


def settled(found: Found, text: NDArray[np.uint8]) -> Found:
    """Return the winners among the candidates of one row."""
    characters = np.append(np.flatnonzero((text & CONTINUES) != CONTINUED), text.size)
    judged = [candidate for candidate in found.copy() if is_right(candidate, text, characters)]
    if not judged:
        return found[:0]
    kept = np.array(judged)
    return kept[: called(best, kept, len(kept))]


def is_right(candidate: NDArray[np.int32], text: NDArray[np.uint8], characters: NDArray[np.int64]) -> bool:
    """Judge a candidate that waits for it, and note the verdict in it. `characters` says where each begins."""
    if candidate[CHECKED] != TO_BE_ASKED:
        return True
    value = text[characters[candidate[FROM]] : characters[candidate[TO]]].tobytes().decode(errors="replace")
    verdict = ALL[candidate[KIND]].judge(value, None)
    candidate[CHECKED] = PASSED if verdict is Verdict.RIGHT else UNCHECKED
    candidate[WEIGHT] += CHECK_COUNTS if verdict is Verdict.RIGHT else 0
    return verdict is not Verdict.WRONG
