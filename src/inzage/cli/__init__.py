"""How does the command line reach every room?"""
