"""The catalogue: one module for each diagnostic, named after its code, holding its `DIAGNOSTIC`.

The area letters: Y the YAML itself, S the format, R references, X expressions, G the graph,
E evidence, P prose, T test plans. Only `findings` imports these modules, each when first needed.
"""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from thirteen_hours.findings.diagnostic import Diagnostic


@cache
def _modules() -> dict[str, str]:
    names = (found.name for found in iter_modules(__path__))
    return {name.partition("_")[0].upper(): name for name in names}


def codes() -> tuple[str, ...]:
    """The codes of all diagnostics, sorted."""
    return tuple(sorted(_modules()))


def diagnostic(code: str) -> Diagnostic:
    """The diagnostic of that code; raises KeyError when there is none."""
    module = import_module(f"{__name__}.{_modules()[code.upper()]}")
    found: Diagnostic = module.DIAGNOSTIC
    return found
