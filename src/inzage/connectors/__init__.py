"""How do we reach a system, and what can be done there?"""
