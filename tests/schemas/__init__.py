"""Settings of Django projects of others, for their migrations alone: they make the tables that a truth is about."""
