"""How do the files in a folder or a bucket hold rows?"""
