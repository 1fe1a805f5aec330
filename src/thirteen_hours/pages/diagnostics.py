"""A diagnostic as a page of text: what it means, how to mend it, an example of both."""

from textwrap import fill, indent

from thirteen_hours.findings.diagnostic import Diagnostic

WIDTH = 78


def explained(diagnostic: Diagnostic) -> str:
    """The page of one diagnostic."""
    parts = [
        f"{diagnostic.code} {diagnostic.name} ({diagnostic.severity})",
        fill(diagnostic.message, WIDTH),
        fill(diagnostic.why, WIDTH),
        fill(f"To mend it: {diagnostic.mend}", WIDTH),
    ]
    example = diagnostic.example
    if example.failing:
        failing = example.failing.replace("«", "").replace("»", "")
        parts.append(f"Wrong ({example.file}):\n\n{indent(failing.rstrip(), '    ')}")
        parts.append(f"Mended:\n\n{indent(example.mended.rstrip(), '    ')}")
    return "\n\n".join(part for part in parts if part)
