"""The pages of the map: translate, one call, translate back."""
