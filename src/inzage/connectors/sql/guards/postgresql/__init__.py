"""How a PostgreSQL server and the database in it are protected, by its catalogue and its settings."""
