"""What we made up for a customer: numbers, accounts and the secrets that open them."""

from inzage.law.categories.shape import Category, ordinary, sensitive

ACCOUNT: tuple[Category, ...] = (
    ordinary(
        "customer_number", "Customer number", "Klantnummer", "user.unique_id", "UID", "CUSTOMER_NUMBER", identifies=True
    ),
    ordinary("account_id", "Account number", "Accountnummer", "user.account", "UID", "ACCOUNT_ID", identifies=True),
    ordinary("username", "Login name", "Inlognaam", "user.account.username", "Username", "USERNAME", identifies=True),
    sensitive("password", "Password", "Wachtwoord", "user.authorization.password", "Password", "PASSWORD"),
    sensitive(
        "secret_key",
        "Secret key or access code",
        "Geheime sleutel of toegangscode",
        "user.authorization.credentials",
        "Authenticating",
        "SECRET_KEY",
    ),
    sensitive(
        "security_answer",
        "Answer to a security question",
        "Antwoord op een controlevraag",
        "user.authorization.credentials",
        "SecretText",
        "SECURITY_ANSWER",
    ),
)
