"""Casebooks and scenarios as typed, frozen values.

May import `evidence`, `language` and everything below them.
"""
