"""Thirteen Hours: a text game about one conversation, and the engine that checks it.

The packages inside are layers. Each may import those below it in this list and nothing above or
beside it (those on one line do not know each other):

    cli                                    the commands
    terminal, plain, export                the front ends
    pages                                  text that the front ends share
    debrief, check, journal, library       what is done with a scenario or a play
    proof                                  the whole state space
    engine                                 the compiled table and the machine that walks it
    scenario                               a scenario as typed, frozen values
    evidence, language                     sources and claims; guards and effects
    reading                                files, as values that know their place
    findings                               what can be wrong, and how it is said
    errors                                 what stops us
"""

__version__ = "0.1.0"
