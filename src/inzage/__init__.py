"""One live map of the customer data, and everything the GDPR asks that follows from it."""

__version__ = "0.1.0"
