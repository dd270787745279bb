"""What does one system hold: its fields, its links, and whose data it is?"""
