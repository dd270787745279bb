"""The page on which members set what is their own: language, theme, password, second step, tokens for programs."""
