"""The append-only save of a play: choices, undos, answers and notes.

Everything else about a play is recomputed from it. One of the few layers that touch files. May
import `proof` and everything below it, and none of its siblings `debrief`, `check` and `library`.
"""
