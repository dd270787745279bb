"""How right the answers are: personal or not, and exactly which kind."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass

Answers = tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """
    Counts over columns.

    Where more than one answer is right and one of them is "no personal data", both a claim and no claim are right.
    """

    columns: int = 0
    exact: int = 0
    found: int = 0
    false: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        return self.found / (self.found + self.false) if self.found + self.false else 1.0

    @property
    def recall(self) -> float:
        return self.found / (self.found + self.missed) if self.found + self.missed else 1.0

    @property
    def share_exact(self) -> float:
        return self.exact / self.columns if self.columns else 1.0

    def __add__(self, other: "Score") -> "Score":
        mine, theirs = asdict(self), asdict(other)
        return Score(**{name: mine[name] + theirs[name] for name in mine})


def judge(answers: Answers, claimed: str | None) -> Score:
    """Return the score of one column."""
    is_exact = claimed in answers
    is_personal = any(answers)
    return Score(
        columns=1,
        exact=int(is_exact),
        found=int(claimed is not None and is_personal),
        false=int(claimed is not None and not is_personal),
        missed=int(claimed is None and None not in answers),
    )


def total(scores: Iterable[Score]) -> Score:
    return sum(scores, Score())


def as_row(score: Score) -> dict[str, float]:
    return {
        "columns": score.columns,
        "precision": round(score.precision, 4),
        "recall": round(score.recall, 4),
        "exact": round(score.share_exact, 4),
    }
