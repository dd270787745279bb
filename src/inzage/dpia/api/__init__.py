"""The studies over JSON: the same verbs and questions as the pages."""

from inzage.dpia.api.router import router

__all__ = ["router"]
