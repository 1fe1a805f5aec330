"""Stories for the tests of drawings: a small one, and any at all."""

from hypothesis import strategies as st

from thirteen_hours.pages.graph.story import Stop, Story, Way

KINDS = st.sampled_from(["documented", "undocumented", "automatic", "chance"])
STANDINGS = st.sampled_from(["documented", "contested", "counterfactual"])
IDS = st.integers(0, 12).map(lambda number: f"scene-{number}")
HOSTILE = (
    *('"]; end; %%{init: {}}%%', "</text><script>alert(1)</script>", '\\N\\n"', "]]>&amp;"),
    *("a -->|b| c", "#quot; #35;", "\x1b[2J\u202e\x00", "\ud800", "字" * 60, "e\u0301" * 90),
    *("`markdown` **bold**", "---\ntitle: x", "word " * 60, "end", "%% comment", "\\"),
)
TEXTS = st.one_of(st.text(max_size=120), st.sampled_from(HOSTILE))


def hostile(text: str) -> Story:
    """A story with that text wherever an author's words can be."""
    ways = (Way(text, "end", "documented", text), Way("on", "nowhere", "automatic", text))
    stops = (
        Stop("first", text, text, ways),
        Stop("end", text, "", (), text, standing="contested"),
    )
    return Story(text, "first", {stop.id: stop for stop in stops})


def ways() -> st.SearchStrategy[Way]:
    """Ways to scenes that there are, and to some that there are not."""
    return st.builds(Way, TEXTS, IDS, KINDS, TEXTS, st.booleans())


def stops() -> st.SearchStrategy[Stop]:
    """A scene or an outcome."""
    chapters = st.sampled_from(["", "One", "Two <3", 'Three"'])
    scenes = st.builds(
        Stop,
        id=IDS,
        title=TEXTS,
        chapter=chapters,
        ways=st.lists(ways(), max_size=5).map(tuple),
        on_path=st.booleans(),
    )
    outcomes = st.builds(
        Stop, id=IDS, title=TEXTS, outcome_class=TEXTS, grave=st.booleans(), standing=STANDINGS
    )
    return st.one_of(scenes, scenes, scenes, outcomes)


def stories() -> st.SearchStrategy[Story]:
    """Any story, with circles, ways that lead nowhere, and hostile words."""
    listed = st.lists(stops(), max_size=14).map(lambda found: {stop.id: stop for stop in found})
    return st.builds(Story, TEXTS, IDS, listed)


SMALL = Story(
    "The envoy",
    "first",
    {
        stop.id: stop
        for stop in (
            Stop(
                "first",
                "A door",
                "One",
                (
                    Way("ask", "second", "documented", on_path=True),
                    Way("wait", "second", "undocumented", "trust >= 3"),
                    Way("leave", "war", "documented"),
                ),
                on_path=True,
            ),
            Stop(
                "second",
                "",
                "Two",
                (Way("on", "first", "automatic"), Way("1 in 2", "peace", "chance")),
            ),
            Stop("peace", "Peace", "", (), "Settled", standing="documented"),
            Stop("war", "War", "", (), "Fighting", grave=True, standing="counterfactual"),
        )
    },
)
