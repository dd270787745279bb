"""Texts of cells with a sign between them: CSV, TSV, and lists of one column."""
