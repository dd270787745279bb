"""Kinds of data that usually go together. All are keys of `law.categories`."""

NAME = ("full_name", "first_name", "last_name", "name_infix", "initials", "salutation")
REACH = ("email", "phone")
PLACE = (
    "address", "street", "house_number", "house_number_addition", "postcode", "city", "region", "country",
)  # fmt: skip
BANK = ("iban", "bank_account", "bic")
CUSTOMER = ("customer_number", "account_id")
WORKER = ("employee_number", *NAME)
DEVICE = ("ip_address", "cookie_id", "device_id", "user_agent")
WORDS = ("free_text", "communication")
WHO = ("full_name", "last_name", "email", "phone", "customer_number", "account_id", "employee_number", "ean_code")
