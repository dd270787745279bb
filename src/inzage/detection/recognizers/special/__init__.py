"""The kinds of data of art. 9 and 10 GDPR, by the words that tell them."""
