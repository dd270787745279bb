"""Drawings as SVG, made on the server. Each is a pure function from records to places; a template writes them down."""
