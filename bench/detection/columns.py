"""Does a column hold personal data, and which kind: precision and recall against truths written by hand."""

from collections.abc import Iterable, Iterator, Mapping

from bench import truths
from bench.scores import Score, as_row, judge, total
from inzage.detection.columns import classify


def run() -> dict[str, object]:
    """Measure, and print; without the samples or the demo, say so and measure the rest."""
    groups = dict(measured())
    for group, scores in groups.items():
        show(group, scores)
    for file, (precision, recall, exact) in truths.FIRST_SEEN.items():
        print(f"\n{file} when it was first read: {precision:.3f} {recall:.3f} {exact:.3f}")
    return {group: rows(scores) for group, scores in groups.items()}


def measured() -> Iterator[tuple[str, Mapping[str, Score]]]:
    there = [name for name in truths.SAMPLES if truths.sample_file(name).exists()]
    if len(there) < len(truths.SAMPLES):
        print(f"Not all sample databases are in {truths.samples_folder().name}; INZAGE_SAMPLES can name their folder.")
    yield "samples", {name: score(truths.sample(name)) for name in there}
    from bench import demo  # noqa: PLC0415 - it needs servers that a test of the truths does not

    yield "demo", {name: score(known) for name, known in demo.systems().items()}
    yield "made by others", {name: score(truths.migrated(name)) for name in truths.MIGRATED}
    for file in (*truths.WORLDS, *truths.KEPT):
        yield file, {name: score(known) for name, known in truths.worlds(file=file).items()}
    yield (
        "without values",
        {
            file: score(one for known in truths.worlds(filled=False, file=file).values() for one in known)
            for file in (*truths.WORLDS, *truths.KEPT)
        },
    )


def score(known: Iterable[truths.Known]) -> Score:
    return total(judge(one.answers, classify(one.column).category) for one in known)


def rows(scores: Mapping[str, Score]) -> dict[str, dict[str, float]]:
    return {**{name: as_row(found) for name, found in scores.items()}, "micro average": as_row(total(scores.values()))}


def show(group: str, scores: Mapping[str, Score]) -> None:
    """Print one group as a table."""
    print(f"\n{group:<24}{'columns':>8}{'precision':>11}{'recall':>9}{'exact':>8}")
    for name, row in rows(scores).items():
        print(f"{name:<24}{row['columns']:>8}{row['precision']:>11.3f}{row['recall']:>9.3f}{row['exact']:>8.3f}")
