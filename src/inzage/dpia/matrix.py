"""The risks of a study on their grid: hollow as they are, filled as they are after the measures."""

from inzage.dpia.records import Study
from inzage.law.dpia.risks import LIKELIHOOD, SEVERITY, Step, level
from inzage.web.drawings import matrix
from inzage.web.languages import language_of


def drawn(found: Study) -> matrix.Drawing:
    said = language_of()
    facts = [one.facts for one in found.risks]
    return matrix.draw(
        across=[getattr(LIKELIHOOD[step], said) for step in Step],
        up=[getattr(SEVERITY[step], said) for step in Step],
        levels=[[int(level(grave, likely)) for likely in Step] for grave in Step],
        before=[(one.likelihood, one.severity) for one in facts],
        after=[(one.likelihood_after, one.severity_after) for one in facts],
    )
