"""Which use of data is a high risk for people, and what do we do about that?"""
