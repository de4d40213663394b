"""Who is asking. Every use case takes the answer as its first argument."""

from simulator.domain.people import LOCAL, Person


def who_asks() -> Person:
    """The person at this machine. There is one: nobody signs in yet."""
    return LOCAL
