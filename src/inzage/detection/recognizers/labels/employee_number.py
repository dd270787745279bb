"""Numbers of employees. There is no standard: each employer has its own, so the label tells."""

from inzage.detection.recognizers.labelled import Labelled
from inzage.detection.recognizers.recognizer import words


class EmployeeNumber(Labelled):
    category = "employee_number"
    labels = (
        r"personeels(?:nummer|nr)\b\.?|medewerker(?:s)?(?:nummer|nr)\b\.?|employee (?:number|no|id)\b\.?|staff number"
        r"|personalnummer|mitarbeiternummer|matricule (?:employé|salarié)"
    )
    form = r"(?:[A-Z]{1,5}[-./]?)?(?=[-./\d]{3})\d{1,14}(?:[-./]\d{1,8}){0,3}(?![\w@])"
    context = words(
        "personeelsnummer personeelsnr medewerkernummer medewerkersnummer employee staff personalnummer "
        "mitarbeiternummer matricule"
    )
    digits = 1
