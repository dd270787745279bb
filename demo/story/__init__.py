"""The whole story once, over HTTP as a person would: sign in, look, decide, take it back, and prove it."""
