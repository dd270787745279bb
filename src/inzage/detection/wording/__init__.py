"""What do the words in the name of a column or table mean, in the languages of Europe's systems?"""
