"""Numbers of employees. There is no standard: each employer has its own, so the label tells."""

from inzage.detection.recognizers.labelled import DUTCH, ENGLISH, GERMAN, Labelled, after, before, glued


class EmployeeNumber(Labelled):
    category = "employee_number"
    labels = (
        *glued("personeels personeelslid medewerker medewerkers werknemer werknemers", DUTCH),
        *after(("employee", "staff", "personnel", "payroll", "worker", "emp"), ENGLISH),
        *glued("personal mitarbeiter angestellten pers", GERMAN),
        *before(("employé", "salarié", "agent")),
        "matricule employé",
        "matricule salarié",
        "matricule agent",
        "matricule interne",
    )
