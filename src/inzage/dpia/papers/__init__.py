"""The study as a document: to read, to print, to keep and to give to the authority."""

from inzage.dpia.papers.study import said, written

__all__ = ["said", "written"]
