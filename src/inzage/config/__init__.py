"""Which settings, addresses and menu make this one application?"""
