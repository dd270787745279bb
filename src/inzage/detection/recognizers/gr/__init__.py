"""Kinds of data that Greece defines."""
