"""
Changing a file: read, written anew beside it without or with other rows, and put in its place whole.

Everything else stays as it was: the signs between cells, the encoding, the types, the order. Where that cannot be kept
the file is left alone and the refusal says why.
"""
