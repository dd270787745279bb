"""Kinds of data that Belgium defines."""
