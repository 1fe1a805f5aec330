"""How HTML pages look: ink on paper, one column, and the same on a printer."""

from typing import Final

INK: Final = "#1a1a1a"
PAPER: Final = "#ffffff"
QUIET: Final = "#555555"
RULE: Final = "#8a8a8a"
LINK: Final = "#0b4a8f"
"""The colours of a page; every text has at least 7:1 against the paper, and none means anything."""

CSS: Final = f"""\
:root {{ color-scheme: light; }}
body {{ margin: 0; color: {INK}; background: {PAPER};
  font: 1.05rem/1.55 Georgia, "Liberation Serif", "Times New Roman", serif; }}
main {{ max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }}
h1, h2, h3, h4 {{ line-height: 1.25; margin: 2em 0 0.5em; font-weight: 600; }}
h1 {{ font-size: 1.7rem; margin-top: 0; }}
h2 {{ font-size: 1.35rem; border-bottom: 1px solid {RULE}; padding-bottom: 0.2em; }}
h3 {{ font-size: 1.12rem; }}
h4 {{ font-size: 1rem; font-style: italic; }}
p {{ margin: 0 0 0.8em; }}
a {{ color: {LINK}; }}
a:focus-visible {{ outline: 2px solid {INK}; outline-offset: 2px; }}
sup {{ line-height: 0; font-size: 0.75em; }}
sup + sup::before {{ content: ", "; }}
ul, ol {{ padding-left: 1.6em; }}
li > p:last-child {{ margin-bottom: 0.4em; }}
dl {{ display: grid; grid-template-columns: max-content 1fr; gap: 0.3em 1em; }}
dt {{ font-weight: 600; }}
dd {{ margin: 0; }}
figure {{ margin: 1em 0; }}
figure.quotation {{ margin: 0.4em 0 0.9em; }}
figcaption {{ color: {QUIET}; }}
blockquote {{ margin: 0.2em 0 0 0.2em; padding-left: 1em; border-left: 3px solid {RULE}; }}
blockquote p {{ margin: 0; }}
.wide {{ overflow-x: auto; margin: 1em 0; }}
table {{ border-collapse: collapse; font-size: 0.92rem; }}
caption {{ text-align: left; color: {QUIET}; padding-bottom: 0.4em; }}
th, td {{ border: 1px solid {RULE}; padding: 0.3em 0.5em; text-align: left; vertical-align: top; }}
thead th {{ font-weight: 600; }}
tbody th {{ font-weight: 400; }}
.compact {{ font-size: 0.85rem; line-height: 1.3; }}
.compact th, .compact td {{ padding: 0.1em 0.45em; }}
nav ul {{ list-style: none; padding: 0; columns: 2; }}
svg {{ max-width: 100%; height: auto; font-family: inherit; }}
.notes {{ font-size: 0.92rem; overflow-wrap: anywhere; }}
@media (max-width: 30rem) {{ dl {{ display: block; }} dd {{ margin-bottom: 0.5em; }} }}
@media print {{
  @page {{ margin: 18mm 16mm; }}
  body {{ font-size: 10pt; line-height: 1.4; }}
  h2, h3, h4 {{ margin: 1.2em 0 0.4em; }}
  p {{ margin-bottom: 0.5em; }}
  figure.quotation {{ margin: 0.2em 0 0.5em; }}
  main {{ max-width: none; padding: 0; }}
  a {{ color: inherit; text-decoration: none; }}
  h1, h2, h3, h4, caption, figcaption {{ break-after: avoid; }}
  tr, li > p, figure, blockquote, dl {{ break-inside: avoid; }}
  .compact {{ font-size: 8.5pt; line-height: 1.2; }}
  thead {{ display: table-header-group; }}
  .wide {{ overflow: visible; }}
}}
"""
