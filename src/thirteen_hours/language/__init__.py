"""Guards and effects: one small, total, typed language of expressions.

An expression is parsed once; the engine and the proof evaluate the same tree. May import `reading`
and everything below it, and not its sibling `evidence`.
"""
