"""What can be told of a sentence by how it reads, without understanding it: all that a guesser has to go by."""

import re

_COURTEOUS = ("sorry", "apolog", "understand", "thank", "please", "appreciate", "happy to", "hear you", "of course")
_ABSOLUTE = re.compile(r"\b(always|never|must|only|(?<!after )(?<!at )all(?! right))\b", re.IGNORECASE)
"""'All right', 'at all' and 'after all' are figures of speech, and claim nothing."""


def courtesy(text: str) -> int:
    """How many courteous words and phrases (of _COURTEOUS) a text has, 0 or more."""
    lowered = text.lower()
    return sum(lowered.count(word) for word in _COURTEOUS)


def absolutes(text: str) -> tuple[str, ...]:
    """The absolute words in a text, in lower case and in order."""
    return tuple(found.lower() for found in _ABSOLUTE.findall(text))


def words(text: str) -> int:
    """How many words a text has, as parted by spaces."""
    return len(text.split())
