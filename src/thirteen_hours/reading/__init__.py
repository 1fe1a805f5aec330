"""A file read into a tree of values that know their file, line and column.

The only layer that imports yaml. May import `findings` and `errors`.
"""
