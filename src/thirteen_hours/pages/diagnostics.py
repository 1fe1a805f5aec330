"""A diagnostic as a page of text, and all of them as one page of Markdown."""

from collections.abc import Iterable, Iterator
from textwrap import TextWrapper
from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.excerpt import Excerpt, mended, wrong
from thirteen_hours.reading.printable import source_line

AREAS: Final = {
    "Y": "The YAML itself",
    "S": "The format",
    "R": "Names and references",
    "X": "Conditions and effects",
    "G": "What the proof shows",
    "E": "Evidence and quotations",
    "P": "Prose",
    "T": "Test plans",
    "A": "Allowances",
}
"""What the first letter of a code stands for, in the order in which things are looked at."""

_LINES: Final = TextWrapper(width=78, break_on_hyphens=False, break_long_words=False)
_WIDEST: Final = 88
"""Characters of a line of a file that are shown."""

_STANDS: Final = {
    ("error", "error"): "an error, which has to be mended",
    ("error", "warning"): "an error; allowed with a reason, a warning",
    ("error", "none"): "an error, which can be allowed with a reason",
    ("warning", "warning"): "a warning, which is always told",
    ("warning", "none"): "a warning, which can be allowed with a reason",
    ("note", "none"): "a note, which can be allowed with a reason",
}
"""What an author can do about a finding, by its severity and its least severity."""

_HEAD: Final = """\
# Diagnostics

Everything that `thirteen-hours check` can say of a casebook, by its code. The first letter says
what it is about. An *error* has to be mended before a casebook can be played; a *warning* is for
you to weigh; a *note* is worth knowing. `thirteen-hours explain CODE` shows one at a time.

Some of them can be allowed. Put a comment above what is found, or at the end of its line, and give
your reason:

```yaml
# check: allow G103 because the scene is still to be written
```

It holds for the line that follows it, or that it stands in, and for all that stands further in
below that line. A reason is needed, and an allowance that nothing needs any more is told.

This page is written from the catalogue, by `make reference`.
"""


def standing(diagnostic: Diagnostic) -> str:
    """What a finding of this kind is, and whether it can be allowed."""
    return _STANDS[diagnostic.severity, diagnostic.least]


def explained(diagnostic: Diagnostic) -> str:
    """The page of one diagnostic."""
    parts = [
        f"{diagnostic.code} {diagnostic.name}: {standing(diagnostic)}.",
        _LINES.fill(f"“{diagnostic.shown}”"),
        _LINES.fill(diagnostic.why),
        _LINES.fill(f"To mend it: {diagnostic.mend}"),
        *_examples(diagnostic),
    ]
    return "\n\n".join(parts)


def _examples(diagnostic: Diagnostic) -> Iterator[str]:
    example = diagnostic.example
    if not example.failing:
        return
    shown = (
        ("Wrong", example.file, wrong(example)),
        ("Mended", example.mended_file, mended(example)),
    )
    for title, file, excerpt in shown:
        if excerpt.lines:
            yield f"{title}, in {file}:\n\n" + "\n".join(_numbered(excerpt))


def _numbered(excerpt: Excerpt) -> Iterator[str]:
    """The lines with their numbers, a gap where some are left out, and carets under the mark."""
    last = excerpt.lines[0][0] - 1
    for number, line in excerpt.lines:
        if number > last + 1:
            yield "      ..."
        last = number
        yield f"{number:>5} | {_shown(line)}".rstrip()
        if number == excerpt.line and excerpt.column <= _WIDEST:
            carets = max(1, min(excerpt.width, _WIDEST - excerpt.column + 1))
            yield f"      | {' ' * (excerpt.column - 1)}{'^' * carets}"


def _shown(line: str) -> str:
    """The line without what no screen shows, and not too long."""
    clean = source_line(line)
    return clean if len(clean) <= _WIDEST else f"{clean[: _WIDEST - 1]}…"


def reference(diagnostics: Iterable[Diagnostic]) -> str:
    """All diagnostics as one page of Markdown, by what they are about."""
    found = list(diagnostics)
    parts = [_HEAD]
    for letter, title in AREAS.items():
        of_area = [each for each in found if each.code.startswith(letter)]
        if of_area:
            parts.append(f"## {title}\n")
            parts.extend(_section(each) for each in of_area)
    return "\n".join(parts)


def _section(diagnostic: Diagnostic) -> str:
    text = f"""\
### {diagnostic.code} {diagnostic.name}

{standing(diagnostic).capitalize()}.

> {diagnostic.shown}

{diagnostic.why}

{diagnostic.mend}
"""
    return "\n".join([text, *map(_fenced, _examples(diagnostic))])


def _fenced(example: str) -> str:
    title, _, lines = example.partition("\n\n")
    return f"{title}\n\n```text\n{lines}\n```\n"
