"""The chapter of the specimen in which the examples of guards and effects stand.

Its first scene has two ways on, after which trust, tone, `told` and what was said differ; so a
guard in the second can hold or fail.
"""

from typing import Final

from thirteen_hours.findings.diagnostic import Example

_CHAPTER: Final = """\
scenes:
  first:
    sources: diary/first-words
    text: The envoy waits.
    ask: likely
    choices:
      press:
        do: Ask at once.
        from: diary/first-words
        effects:
          {effect}: He is not used to being asked. (diary/first-words)
          tone = sharp: The question was one. (no source)
        goto: second
      wait:
        do: Let him begin.
        from: diary/first-words
        says: bases
        effects:
          trust +1: He may choose his words. (no source)
          told = true: He tells what he came to tell. (diary/first-words)
        goto: second
  second:
    after: 2
    sources: diary/first-words
    text:
      - He looks up.
      - {{if: trust >= 4, text: He waits for you.}}
      - {{if: tone == sharp, text: He does not look at you.}}
      - {{if: told, text: He has said it.}}
    choices:
      answer:
        do: Answer him.
        if: {guard}
        from: diary/first-words
        goto: peace
      leave:
        do: Leave.
        from: diary/first-words
        goto: doubt
  doubt:
    sources: setting
    chance:
      - {{weight: 1, goto: peace, because: He may follow.}}
      - {{weight: 1, goto: quarrel, because: He may not.}}
"""


def with_guard(guard: str) -> str:
    """The chapter with that guard on a choice."""
    return _CHAPTER.format(guard=guard, effect="trust -1")


def with_effect(effect: str) -> str:
    """The chapter with that effect of a choice."""
    return _CHAPTER.format(guard="trust >= 3", effect=effect)


def allowing(said: str) -> Example:
    """The example of a comment that says so to `check`, above a scene; mended, there is none."""
    chapter = with_guard("trust >= 3")
    failing = chapter.replace("  second:\n", f"  # check: {said}\n  second:\n")
    return Example(failing=failing, mended=chapter)


def doomed(marked: str) -> Example:
    """The example of a second scene in which leaving ends badly; mended, it may end well."""
    chapter = with_guard("trust >= 3").replace("        if: trust >= 3\n", "")
    chapter = chapter.replace("{if: told,", "{if: told and trust >= 3,")
    leave = chapter.replace("goto: doubt", "goto: quarrel")
    failing = leave.replace(f"  {marked}:\n", f"  «{marked}»:\n")
    return Example(failing=failing, mended=chapter)
