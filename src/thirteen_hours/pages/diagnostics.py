"""A diagnostic as a page of text: what it means, how to mend it, an example of both."""

from textwrap import TextWrapper, indent

from thirteen_hours.findings.diagnostic import Diagnostic

_LINES = TextWrapper(width=78, break_on_hyphens=False, break_long_words=False)


def explained(diagnostic: Diagnostic) -> str:
    """The page of one diagnostic."""
    parts = [
        f"{diagnostic.code} {diagnostic.name} ({diagnostic.severity})",
        _LINES.fill(diagnostic.message),
        _LINES.fill(diagnostic.why),
        _LINES.fill(f"To mend it: {diagnostic.mend}"),
    ]
    example = diagnostic.example
    if example.failing:
        failing = example.failing.replace("«", "").replace("»", "")
        parts.append(f"Wrong ({example.file}):\n\n{indent(failing.rstrip(), '    ')}")
        parts.append(f"Mended:\n\n{indent(example.mended.rstrip(), '    ')}")
    return "\n\n".join(part for part in parts if part)
