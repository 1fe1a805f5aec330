"""A document as a tree of blocks, and the forms it can be written in: text, Markdown, HTML.

What is said is decided once, by whoever makes the tree; how it looks is decided here. Escaping
happens in these renderers and nowhere else, so that no word of a casebook or a player is ever
markup.
"""
