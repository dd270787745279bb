"""What does a driver's error mean, in a sentence that quotes nothing of it?"""
