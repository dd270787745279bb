"""Pages and fragments: translate, one call, translate back."""
