"""How well and how fast is it, measured?"""
