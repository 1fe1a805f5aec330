"""The commands a person types, and the exit code each one ends with.

May import every other layer. It loads the terminal game only when that is what was asked for, so
that every other command starts at once.
"""
