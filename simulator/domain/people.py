"""Who uses the simulator."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who asks something of the services. `id` tells people apart and never changes; it is not shown."""

    id: str


LOCAL = Person("local")
"""Whoever sits at this machine: without sign-in, all calls of a machine are theirs."""
