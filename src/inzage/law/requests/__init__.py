"""The rights of a data subject as arithmetic: when the answer is due, and what it may be. Law: GDPR art. 12, 15-22."""
