"""The column of text: what stands in it, how it is laid out in lines, and the widget that shows it.

Everything there is to read, and everything there is to choose, is shown by this one widget; it is
changed in place, because that is what keeps an answer to a key within a few milliseconds.
"""
