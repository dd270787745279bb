"""Kinds of data that Cyprus defines."""
