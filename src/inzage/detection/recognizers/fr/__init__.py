"""Kinds of data that France defines."""
