"""Kinds of data that the Netherlands define."""
