"""The study as a document: to read, to print, to keep and to give to the authority."""

from inzage.dpia.papers.study import NOBODY, said, written

__all__ = ["NOBODY", "said", "written"]
