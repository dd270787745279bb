"""How is a whole column of texts read at the speed of memory?"""
