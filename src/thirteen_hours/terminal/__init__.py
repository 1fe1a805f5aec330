"""The game on a screen: the Textual application, its widgets and its themes.

The only layer that imports textual or rich. May import `pages` and everything below it, and neither
`plain` nor `export`. Imported by `cli` alone.
"""
