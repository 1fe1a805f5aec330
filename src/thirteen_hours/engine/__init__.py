"""The compiled table, which is the meaning of a scenario, and the machine that walks it.

The only layer that imports transitions. Every front end pulls from it in the same way: what to
show, which choices are open, choose, answer, undo, done. May import `scenario` and everything below
it.
"""
