"""Who works here, in which department and role, and what may they do?"""
