"""Shapes: what a value in a file must look like, declared once.

From one declaration come the reading (typed values, every fault at its place) and the JSON Schema
(what an editor completes and explains). Imported by the layers that read files: evidence, scenario.
"""
