"""Which work is under way, and does it finish even when a process dies?"""
