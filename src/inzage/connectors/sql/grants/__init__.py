"""Who may do what, according to the database itself?"""
