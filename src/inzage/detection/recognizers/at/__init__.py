"""Kinds of data that Austria defines."""
