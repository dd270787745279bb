"""What does the regulation say, as arithmetic?"""
