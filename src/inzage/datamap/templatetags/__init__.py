"""Tags and filters for the pages of the map."""
