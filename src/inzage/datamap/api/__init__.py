"""The map over JSON: the same verbs and questions as the pages."""

from inzage.datamap.api.router import router

__all__ = ["router"]
