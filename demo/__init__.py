"""Voorbeeld Energie: a made-up energy supplier with real systems, to see the product at work."""
