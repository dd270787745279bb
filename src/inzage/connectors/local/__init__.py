"""How files on this machine are protected: who may reach them, and what lies under them."""
