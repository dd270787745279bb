"""What does every page share: the frame, the fragments, the drawings?"""
