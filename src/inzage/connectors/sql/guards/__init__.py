"""How each kind of database is protected, by what it says of itself."""
