"""Which tables and views are there, and how big, asked in one query per database?"""
