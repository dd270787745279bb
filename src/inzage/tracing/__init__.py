"""Where is everything of one person, in every system; how is it taken away, and how is that proven?"""
