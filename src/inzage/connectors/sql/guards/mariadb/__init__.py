"""How a MariaDB or MySQL server is protected, by its variables and its own tables."""
