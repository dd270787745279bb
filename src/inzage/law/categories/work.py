"""What somebody writes, what is written about them, and their work."""

from inzage.law.categories.shape import Category, ordinary, sensitive

WORK: tuple[Category, ...] = (
    sensitive(
        "free_text",
        "Free text about a person",
        "Vrije tekst over een persoon",
        "user.content",
        "PersonalDocuments",
        "FREE_TEXT",
    ),
    sensitive("communication", "Messages", "Berichten", "user.content.private", "Communication", "COMMUNICATION"),
    ordinary(
        "employee_number",
        "Employee number",
        "Personeelsnummer",
        "user.unique_id",
        "UID",
        "EMPLOYEE_NUMBER",
        identifies=True,
    ),
    ordinary("job_title", "Job title", "Functie", "user.job_title", "Job", "JOB_TITLE"),
    ordinary("employment", "Employment", "Dienstverband", "user.workplace", "CurrentEmployment", "EMPLOYMENT"),
    ordinary("education", "Education", "Opleiding", "user.demographic.profile", "Education", "EDUCATION"),
)
