"""Finding casebooks, and opening a scenario of one through the cache.

May import `proof` and everything below it, and none of its siblings `debrief`, `check` and
`journal`.
"""
