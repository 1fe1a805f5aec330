"""The game as lines: a full front end for screen readers, pipes and simple terminals.

Linear text and numbered choices, without boxes, colour or cursor movement. May import `pages` and
everything below it, and neither `terminal` nor `export`. Imported by `cli` alone.
"""
