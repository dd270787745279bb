"""
The 17 kinds of the Dutch list, proposed from what the map knows of an activity.

Law: GDPR art. 35(4); Stcrt. 2019, 64418. A kind counts when the processing is of that kind and its threshold is met.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from inzage.law.dpia.activity import Activity
from inzage.law.dpia.listed import LISTED, THRESHOLDS, Listed, Threshold
from inzage.law.dpia.proposed import Proposed, about, is_one, no, unknown, uses, yes
from inzage.law.dpia.signs import INVESTIGATIONS, SIGNS, STAFF_TEMPLATES, STAFF_WATCHED
from inzage.law.reasons import Answer, Reason, all_of, any_of, said


def seventeen(activity: Activity, criteria: Mapping[str, Proposed]) -> tuple[Proposed, ...]:
    """Return an answer for each kind of the list, in its order."""
    return tuple(one(LISTED[number], activity, criteria) for number in LISTED)


def one(row: Listed, activity: Activity, criteria: Mapping[str, Proposed]) -> Proposed:
    kind = OWN.get(row.number, by_sign)(row, activity, criteria)
    if kind.answer is Answer.NO:
        return kind
    limit = threshold(row, activity, criteria)
    answer = all_of(kind.answer, limit)
    return Proposed(row.key, answer, (*kind.reasons, THRESHOLD_WORDS[limit](row)))


def by_sign(row: Listed, activity: Activity, _: Mapping[str, Proposed]) -> Proposed:
    """By the kinds of data and by what the activity is for."""
    sign = SIGNS[row.number]
    if kinds := activity.holds(*sign.sure):
        return yes(row.key, uses(row.article, kinds))
    if activity.template in sign.by_template:
        return yes(row.key, is_one(row.article, activity.template))
    if kinds := activity.holds(*sign.perhaps):
        return unknown(row.key, uses(row.article, kinds), look(row))
    if activity.template in sign.perhaps_template:
        return unknown(row.key, is_one(row.article, activity.template), look(row))
    is_known = activity.template if sign.by_purpose else activity.categories is not None
    return no(row.key, nothing(row)) if is_known else unknown(row.key, look(row))


def covert(row: Listed, activity: Activity, _: Mapping[str, Proposed]) -> Proposed:
    if activity.covert is not None:
        return Proposed(row.key, said(activity.covert), (HIDDEN if activity.covert else NOT_HIDDEN,))
    if set(activity.origins) == {"provided"}:
        return no(row.key, ALL_GIVEN)
    if activity.template and activity.template not in INVESTIGATIONS:
        return no(row.key, is_one(row.article, activity.template), nothing(row))
    return unknown(row.key, look(row))


def blacklist(row: Listed, activity: Activity, criteria: Mapping[str, Proposed]) -> Proposed:
    return no(row.key, NOT_SHARED) if activity.shared is False else by_sign(row, activity, criteria)


def partnership(row: Listed, activity: Activity, _: Mapping[str, Proposed]) -> Proposed:
    if activity.shared is False:
        return no(row.key, NOT_SHARED)
    if activity.categories is not None and not activity.sensitive:
        return no(row.key, nothing(row))
    return no(row.key, NO_PUBLIC_BODY) if activity.public_body is False else unknown(row.key, look(row))


def employees(row: Listed, activity: Activity, _: Mapping[str, Proposed]) -> Proposed:
    """What is said of monitoring goes before what the kinds of data show."""
    if not activity.staff:
        return no(row.key, nothing(row)) if activity.groups else unknown(row.key, look(row))
    whose = about(row.article, activity.staff)
    if activity.monitoring:
        return yes(row.key, whose)
    if activity.monitoring is False or (activity.origins and "observed" not in activity.origins):
        return no(row.key, whose, nothing(row))
    if activity.template in STAFF_TEMPLATES:
        return yes(row.key, whose, is_one(row.article, activity.template))
    kinds = activity.holds(*STAFF_WATCHED) if activity.origins else ()
    return yes(row.key, whose, uses(row.article, kinds)) if kinds else unknown(row.key, whose, look(row))


def profiling(row: Listed, _: Activity, criteria: Mapping[str, Proposed]) -> Proposed:
    found = criteria["evaluation_scoring"]
    return Proposed(row.key, found.answer, found.reasons)


Check = Callable[[Listed, Activity, Mapping[str, Proposed]], Proposed]
OWN: Mapping[int, Check] = MappingProxyType(
    {1: covert, 2: blacklist, 8: partnership, 11: employees, 15: profiling}
)  # fmt: skip


def threshold(row: Listed, activity: Activity, criteria: Mapping[str, Proposed]) -> Answer:
    """Whether the limit of this kind is passed. A small profile can be extensive all the same: that stays open."""
    large, systematic = criteria["large_scale"].answer, criteria["systematic_monitoring"].answer
    answers = {
        Threshold.LARGE_SCALE: large,
        Threshold.LARGE_SCALE_OR_SYSTEMATIC: any_of(large, systematic),
        Threshold.SYSTEMATIC_AND_EXTENSIVE: large if large is Answer.YES else Answer.UNKNOWN,
        Threshold.ANY_SHARING: said(activity.shared),
    }
    # A hidden camera of an employer counts also when it is used once.
    if row.number == 1 and activity.staff and activity.holds("video"):
        return Answer.YES
    return answers[row.threshold]


def limit_words(en: str, nl: str) -> Callable[[Listed], Reason]:
    def words(row: Listed) -> Reason:
        of_en, of_nl = THRESHOLDS[row.threshold]
        return Reason(row.article, en.format(of_en), nl.format(of_nl), is_advice=not row.was_seen)

    return words


THRESHOLD_WORDS = {
    Answer.YES: limit_words("The threshold is met: {}.", "De drempel is gehaald: {}."),
    Answer.NO: limit_words("The threshold is not met: {}.", "De drempel is niet gehaald: {}."),
    Answer.UNKNOWN: limit_words(
        "It is open whether the threshold is met: {}.", "Open is of de drempel is gehaald: {}."
    ),
}


def look(row: Listed) -> Reason:
    """Ask a person whether it is of this kind."""
    return Reason(row.article, f"Look whether it is this: {row.en}", f"Kijk of het dit is: {row.nl}")


def nothing(row: Listed) -> Reason:
    return Reason(row.article, "Nothing of it points to this kind.", "Niets ervan wijst op deze soort.")


HIDDEN = Reason(
    LISTED[1].article, "It was said that people are not told.", "Er is gezegd dat mensen het niet vooraf weten."
)
NOT_HIDDEN = Reason(LISTED[1].article, "It was said that people are told.", "Er is gezegd dat mensen het vooraf weten.")
ALL_GIVEN = Reason(LISTED[1].article, "People give the data themselves.", "Mensen geven de gegevens zelf.")
NOT_SHARED = Reason(
    LISTED[2].article, "It goes to nobody who uses it for purposes of their own.",
    "Het gaat naar niemand die het voor eigen doelen gebruikt.",
)  # fmt: skip
NO_PUBLIC_BODY = Reason(
    LISTED[8].article,
    "The organisation is no public body; together with a municipality it could still count.",
    "De organisatie is geen overheid; samen met een gemeente kan het toch meetellen.",
    is_advice=True,
)
