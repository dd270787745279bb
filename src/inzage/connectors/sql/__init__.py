"""How do we reach a database that speaks SQL, read it without harm, and act in it?"""
