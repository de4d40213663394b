"""People to practise as, kept in memory; names are checked as the real ones are."""

from collections.abc import Mapping
from typing import Any

from simulator.domain.people import LOCAL, NameTaken, Person, PersonGone, alike, cleaned
from simulator.services.people.views import PersonRow


class FakePeople:
    """Keeps names by id."""

    def __init__(self) -> None:
        self.names = {LOCAL.id: ""}

    def known(self, person_id: str) -> Person:
        """Somebody who is here."""
        if person_id not in self.names:
            raise PersonGone
        return Person(person_id, self.names[person_id])

    def all(self, who: Person) -> tuple[PersonRow, ...]:
        """Everybody."""
        return tuple(PersonRow(key, name, Person(key, name).known_as, 0, None) for key, name in self.names.items())

    def add(self, who: Person, name: str) -> Person:
        """Somebody new."""
        return self.rename(who, f"person-{len(self.names)}", name)

    def rename(self, who: Person, person_id: str, name: str) -> Person:
        """Another name."""
        text = cleaned(name)
        if any(alike(text) == alike(known) for key, known in self.names.items() if key != person_id):
            raise NameTaken(text)
        self.names[person_id] = text
        return Person(person_id, text)

    def delete(self, who: Person, person_id: str) -> int:
        """Nobody any more."""
        self.names.pop(person_id)
        self.names.setdefault(LOCAL.id, "")
        return 0

    def export(self, who: Person, person_id: str) -> Mapping[str, Any]:
        """What is kept of them."""
        return {"person": {"id": person_id, "name": self.names[person_id]}, "calls": []}
