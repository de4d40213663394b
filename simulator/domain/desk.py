"""The desk: what an account holds, what each look-up shows of it, and what stands there once a payment was run."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, StrictInt, Tag, model_validator

from simulator.domain.base import FactValue, Id, Text, Value, facts_hold

Range = Annotated[tuple[StrictInt, StrictInt], Field(description="Lowest and highest, both possible.")]
Texts = Annotated[tuple[Text, ...], Field(min_length=1)]
Sort = Literal["number", "amount", "date", "text"]
"""What a field holds, whichever way it is drawn."""

KINDS: Mapping[str, Sort] = {
    "number": "number",
    "days_since": "number",
    "months_since": "number",
    "amount": "amount",
    "price": "amount",
    "product": "amount",
    "total": "amount",
    "days_before": "date",
    "days_after": "date",
    "digits": "text",
    "one_of": "text",
    "all_of": "text",
    "text": "text",
}
"""Each way to come by a value, and what comes of it."""
DRAWN_FROM: Mapping[str, Literal["range", "texts"]] = {
    "number": "range",
    "amount": "range",
    "price": "range",
    "days_before": "range",
    "days_after": "range",
    "one_of": "texts",
    "all_of": "texts",
}
"""The ways for which a scenario may give other values to draw from."""
TODAY = "today"
"""The date of the call, a field that every account has."""


class NotOneWay(ValueError):
    """A field of the account is come by in no way, or in several."""


class Way(Value):
    """One way to come by a value: drawn by the seed of the call, or worked out from fields further up."""

    number: Range | None = Field(None, description="A whole number.")
    amount: Range | None = Field(None, description="Money in whole units, without cents.")
    price: Range | None = Field(None, description="Money that ends in .99.")
    days_before: Range | None = Field(None, description="A date so many days before `of`.")
    days_after: Range | None = Field(None, description="A date so many days after `of`.")
    one_of: Texts | None = Field(None, description="One of these texts, for the whole call.")
    all_of: Texts | None = Field(None, description="All of these texts, with commas between them.")
    text: Text | None = Field(None, description="This text; fields further up may stand in it as placeholders.")
    digits: Annotated[StrictInt, Field(ge=1, le=16)] | None = Field(None, description="So many digits, as of a card.")
    days_since: Id | None = Field(None, description="The days from that date to the date of the call.")
    months_since: Id | None = Field(None, description="How often it was that day of the month since, itself included.")
    product: Annotated[tuple[Id, ...], Field(min_length=2)] | None = Field(None, description="These fields multiplied.")
    total: Annotated[tuple[Id, ...], Field(min_length=1)] | None = Field(None, description="These fields added up.")
    of: Id = Field(TODAY, description="The date that `days_before` and `days_after` count from.")

    @cached_property
    def kind(self) -> str | None:
        """Which way it is, a key of KINDS; None where none is given."""
        return next((name for name in KINDS if getattr(self, name) is not None), None)

    @property
    def names(self) -> tuple[str, ...]:
        """The fields that it is worked out from, texts aside."""
        named = (*(self.product or ()), *(self.total or ()), self.days_since, self.months_since)
        dated = self.days_before is not None or self.days_after is not None
        return tuple(name for name in (*named, self.of if dated else None) if name is not None)

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The texts in which placeholders may stand."""
        return (*(self.one_of or ()), *(self.all_of or ()), *((self.text,) if self.text else ()))

    def _ways(self) -> int:
        return sum(getattr(self, name) is not None for name in KINDS)


class WayWhen(Way):
    """Another way, where the facts are so."""

    facts: Mapping[Id, FactValue] = Field(alias="if")

    @model_validator(mode="after")
    def _exactly_one(self) -> "WayWhen":
        if self._ways() != 1:
            raise NotOneWay
        return self


class AccountField(Way):
    """One thing that the account holds. Come by in no way at all, it is left for each scenario to give."""

    means: Text = Field(description="What fills its placeholder, in words: for whoever signs the sheet.")
    when: tuple[WayWhen, ...] = Field((), description="Other ways, tried in order.")

    @model_validator(mode="after")
    def _at_most_one(self) -> "AccountField":
        if self._ways() > 1:
            raise NotOneWay
        return self

    @property
    def ways(self) -> tuple[Way, ...]:
        """All ways in which it may be come by, its usual one last."""
        return (*self.when, self)

    @cached_property
    def sort(self) -> Sort:
        """What it holds; what is left to scenarios is text."""
        return next((KINDS[way.kind] for way in self.ways if way.kind is not None), "text")

    def way(self, facts: Mapping[str, FactValue]) -> Way:
        """The way it is come by where the facts are so."""
        return next((way for way in self.when if facts_hold(way.facts, facts)), self)


class TextWhen(Value):
    """Another text, where the facts are so; without one, the row is left out."""

    facts: Mapping[Id, FactValue] = Field(alias="if")
    text: Text | None = None


class Row(Value):
    """One row of the screen. It is left out where it has no text."""

    label: Text
    text: Text | None = Field(None, description="With placeholders; `{note}` is the note of the case.")
    on: Id | None = Field(None, description="The day it is from: written in front, and left out before `begins`.")
    when: tuple[TextWhen, ...] = Field((), description="Other texts, tried in order.")

    def says(self, facts: Mapping[str, FactValue]) -> str | None:
        """The text where the facts are so, placeholders unfilled; None: there is no such row then."""
        return next((other.text for other in self.when if facts_hold(other.facts, facts)), self.text)

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything that may stand there."""
        return tuple(text for text in (*(other.text for other in self.when), self.text) if text is not None)


class LookUp(Value):
    """What an action opens on the screen."""

    title: Text
    rows: Annotated[tuple[Row, ...], Field(min_length=1)]


class Installments(Value):
    """An amount in equal parts, a month apart; what does not divide comes with the last."""

    of: Id = Field(description="The amount.")
    parts: Annotated[StrictInt, Field(ge=2, le=12)]
    first_in_days: Annotated[StrictInt, Field(ge=0, le=60)] = Field(14, description="Days from the call to the first.")


class Asking(Value):
    """A question on the screen, before something is done that cannot be taken back."""

    text: Text = Field(description="With placeholders.")
    when: tuple[TextWhen, ...] = Field(
        (), description="Other questions, tried in order; without a text, none is asked."
    )

    def says(self, facts: Mapping[str, FactValue]) -> str | None:
        """The question where the facts are so, placeholders unfilled; None: nothing is asked then."""
        return next((other.text for other in self.when if facts_hold(other.facts, facts)), self.text)

    @property
    def texts(self) -> tuple[str, ...]:
        """Every question that may be asked."""
        return tuple(text for text in (*(other.text for other in self.when), self.text) if text is not None)


class Settlement(LookUp):
    """What stands on the screen once an action of the role `payment` was done, and what is true from then on."""

    asks: Asking | None = Field(None, description="What the screen asks before it is done.")
    sets: Mapping[Id, FactValue] = Field({}, description="Facts as every screen shows them from then on.")
    installments: Installments | None = None


class Desk(Value):
    """Account, look-ups and settlements of a library. Empty: nothing of any account is seen.

    `if` asks facts of the case, and marks, which are false until something in the call sets them.
    """

    begins: Id | None = Field(None, description="The date of the account before which nothing happened on it.")
    marks: Mapping[Id, Text] = Field(
        {}, description="Beside the facts of cases: true once a settlement `sets` it. Id to what it means."
    )
    account: Mapping[Id, AccountField] = {}
    lookups: Mapping[Id, LookUp] = Field({}, description="By the name that acts have after `shows`.")
    settles: Mapping[Id, Settlement] = Field({}, description="By act of the role `payment`.")


NO_DESK = Desk()
"""What a library without such a file has."""


def _range_or_texts(value: Any) -> str:
    items: Iterable[Any] = value if isinstance(value, list | tuple) else (value,)
    return "texts" if any(isinstance(item, str) for item in items) else "range"


Given = Annotated[Annotated[Range, Tag("range")] | Annotated[Texts, Tag("texts")], Discriminator(_range_or_texts)]
"""What a scenario gives a field of the account to be drawn from: two numbers, or texts."""
