"""A scenario drawn: its scenes, the ways between them, its outcomes; as SVG, Mermaid or DOT.

`story` is what is drawn, as data; `sheets` lays it out as boxes with rows, for each chapter and for
all chapters together; `ranks` says where the boxes stand; `svg`, `mermaid` and `dot` write it down.
"""
