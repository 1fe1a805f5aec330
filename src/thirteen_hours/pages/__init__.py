"""Renderings to text that the front ends share, so that all of them say the same words.

Takes the data of the layers below and returns text; draws nothing, and touches no file. May import
`debrief`, `check`, `journal`, `library` and everything below them. Imported by the front ends.
"""
