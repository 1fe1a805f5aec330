"""A scene shown while it is written: read again at every save, and played to the same point.

May import what `plain` may. Imported by `cli` alone.
"""
