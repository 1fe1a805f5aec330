"""The diary of the specimen casebook: what the examples of evidence diagnostics are made of."""

TEXT = """\
A Diary of the Talks, 1931

He spoke of the bases before I had sat down, and did not wait for an
answer. It was late.

I said that I would carry it home. [two lines crossed out] He looked at
the clock, and then at the

[Ada Marlow, A Diary of the Talks (Bristol: Harbour Press, 1931), p. 12]
"""
"""The text that the specimen's diary is verified against; its second paragraph breaks off."""

_CARD = """\
source: diary
code: DI
short: The diary
csl:
  type: book
  author:
    - family: Marlow
      given: Ada
  title: A Diary of the Talks
  publisher: Harbour Press
  publisher-place: Bristol
  issued: 1931
speaks: Ada Marlow, the envoy
witness: in the room
audience: Herself.
stake: None that is known.
distance: The same night.
dates: {event: 1930-05-02, said: 1930-05-02, public: 1931}
passages:
"""

FIRST_WORDS = """\
  first-words:
    text: He spoke of the bases before I had sat down
    page: 12
    paragraph: He spoke of the
"""
"""The one passage of the specimen's diary."""

FILE = "evidence/sources/diary.yaml"
"""Where the diary stands in the specimen casebook."""


def diary(passages: str = FIRST_WORDS, card: str = "") -> str:
    """The diary's file with these passages; `card` has further keys of the source."""
    return _CARD.replace("passages:\n", f"{card}passages:\n") + passages
