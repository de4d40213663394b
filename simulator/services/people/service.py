"""Who is practising: the people of this machine, without sign-in. Every use case of the others takes one first."""

import secrets
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from simulator.domain.errors import NotFound
from simulator.domain.people import LOCAL, Person, PersonGone, alike, cleaned
from simulator.services.people.views import PersonRow
from simulator.storage import People, open_store


def who_asks() -> Person:
    """Whoever uses the terminal: the first person on this machine."""
    return LOCAL


class PeopleService:
    """The people of a machine. Any method raises what the store does (StoreLocked, StoreReadOnly, StoreDamaged)."""

    def __init__(self, people: People, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._people, self._now = people, now

    def known(self, person_id: str) -> Person:
        """The person with this id. Raises PersonGone."""
        found = self._people.find(person_id)
        if found is None:
            raise PersonGone
        return found

    def all(self, who: Person) -> tuple[PersonRow, ...]:
        """Everybody, the first person first, then by name."""
        return tuple(
            PersonRow(kept.person.id, kept.person.name, kept.person.known_as, kept.calls, kept.last)
            for kept in self._people.all()
        )

    def find(self, who: Person, name: str) -> Person:
        """Somebody by their name, in capitals or not, or by their id. Raises NotFound, with the nearest name."""
        rows = self.all(who)
        for row in rows:
            if row.id == name or (row.name and alike(row.name) == alike(name.strip())):
                return Person(row.id, row.name)
        raise NotFound("person here called", name, [row.name or row.id for row in rows])

    def add(self, who: Person, name: str) -> Person:
        """Somebody new. Raises BadName, NameTaken."""
        person = Person(secrets.token_urlsafe(9), cleaned(name))
        self._people.add(person, self._now())
        return person

    def rename(self, who: Person, person_id: str, name: str) -> Person:
        """Call somebody by another name; the first person by a first one. Raises BadName, NameTaken, PersonGone."""
        named = Person(person_id, cleaned(name))
        self._people.rename(named.id, named.name)
        return named

    def delete(self, who: Person, person_id: str) -> int:
        """Delete somebody with all their calls, debriefs, links and drills; returns how many calls. Raises PersonGone.

        The first person stays, without a name: a machine always has one. What they signed or published stays signed.
        """
        return self._people.delete(person_id)

    def export(self, who: Person, person_id: str) -> Mapping[str, Any]:
        """All that is kept of somebody, in terms of JSON: times in ISO 8601. Raises PersonGone."""
        person = self.known(person_id)
        kept = next(item for item in self._people.all() if item.person.id == person_id)
        return {
            "person": {"id": person.id, "name": person.name, "since": _plain(kept.since)},
            "exported_at": _plain(self._now()),
            "calls": [_plain(call) for call in self._people.kept_of(person_id)],
            "drills": _plain(self._people.drills_of(person_id)),
            **_plain(self._people.kept_besides(person_id)),
        }


def open_people() -> PeopleService:
    """The people over the calls kept on this machine. Raises what opening the store raises."""
    return PeopleService(open_store().people)


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {name: _plain(part) for name, part in value.items()}
    return [_plain(part) for part in value] if isinstance(value, list) else value
