"""Kinds of data that Hungary defines."""
