"""Where is customer data, who uses it for what, who gets it, how is it protected?"""
