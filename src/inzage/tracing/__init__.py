"""Where is everything of one person, in every system; how do we hand it over, change it, take it away, and prove it?"""
