"""Kinds of data that look the same in every country."""
