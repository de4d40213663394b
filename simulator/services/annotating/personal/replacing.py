"""Personal data replaced, the same name by the same token throughout a call."""

from collections import Counter
from collections.abc import Iterable

from simulator.domain.vocabulary import Company
from simulator.services.annotating.personal.kinds import NAME, TOKEN
from simulator.services.annotating.personal.names import names_in
from simulator.services.annotating.personal.numbers import Place, places


class Replacer:
    """Replaces personal data in the lines of one call. `counts`: kind -> how often, so far."""

    def __init__(self, company: Company, speakers: Iterable[str] = ()) -> None:
        """`company`: where its people live, and words that name nobody. `speakers`: who speaks, as the file has it."""
        self._locale = company.locale
        own = (company.name, company.you_are, *company.departments.values())
        self._own = frozenset(word for text in own for word in text.lower().split())
        self.counts: Counter[str] = Counter()
        self._known = {part for name in speakers for part in name.lower().split() if len(part) > 2}
        self._numbers: dict[str, int] = {}

    def replaced(self, text: str) -> str:
        """The text with tokens such as `[phone]` and `[name 1]` in it; what is a token already stays."""
        taken = [(match.start(), match.end()) for match in TOKEN.finditer(text)]
        found: list[tuple[int, int, str]] = []
        named = [
            (Place(one.start, one.end, NAME), one.name) for one in names_in(text, self._known, self._locale, self._own)
        ]
        named.sort(key=lambda item: item[0].start - item[0].end)  # the whole name before its parts
        for place, name in (*((place, "") for place in places(text)), *named):
            if place.start < place.end and all(place.end <= start or place.start >= end for start, end in taken):
                taken.append((place.start, place.end))
                found.append((place.start, place.end, self._token(place.kind, name)))
        for start, end, token in sorted(found, reverse=True):
            text = f"{text[:start]}{token}{text[end:]}"
        return text

    def _token(self, kind: str, name: str) -> str:
        self.counts[kind] += 1
        if kind != NAME:
            return f"[{kind}]"
        self._known.update(part for part in name.split() if len(part) > 2)
        first = name.split()[0] if name else name
        return f"[{NAME} {self._numbers.setdefault(first, len(self._numbers) + 1)}]"
