"""Who did what, when and why, in a record that cannot be rewritten?"""
