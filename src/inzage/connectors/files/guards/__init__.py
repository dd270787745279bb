"""How files are protected: in a bucket by its rules, on this machine by their permissions and the disk."""
