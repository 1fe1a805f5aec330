"""Files made for someone to keep: a debrief, a transcript, a sheet for the class.

May import `pages` and everything below it, and neither `terminal` nor `plain`. Imported by `cli`
alone.
"""
