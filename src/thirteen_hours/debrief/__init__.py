"""A finished play turned into data: what was done, and what each source says about it.

Data first; `pages` and the front ends render it. May import `proof` and everything below it, and
none of its siblings `check`, `journal` and `library`.
"""
