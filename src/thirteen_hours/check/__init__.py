"""The rules a casebook must keep, run together so that one run tells everything; its measures.

May import `proof` and everything below it, and none of its siblings `debrief`, `journal` and
`library`.
"""
