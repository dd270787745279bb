"""What does this column or text hold about a person, how sure are we, and why?"""
