"""How amounts and dates are written where a company is. The only module that imports Babel's forms.

A locale is named as in `company.yaml`: `en_US`, `en_GB`, `es_US`. What is written is text for people; nothing is ever
read back from it.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Annotated, Final

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, format_timedelta
from babel.numbers import format_currency
from pydantic import AfterValidator

US: Final = "en_US"
"""The locale of a company that names none."""
_MONTH_YEAR: Mapping[str, str] = {US: "MMMM, y"}
"""By locale, where it is not CLDR's own form: calls of old are replayed to the letter, and they have this comma."""


class NoSuchLocale(ValueError):
    """A locale that Babel does not know, or one without a country."""


def _known(name: str) -> str:
    try:
        if Locale.parse(name).territory is not None:
            return name
    except (UnknownLocaleError, ValueError):
        pass
    raise NoSuchLocale


LocaleName = Annotated[str, AfterValidator(_known)]
"""A language and a country, as Faker and Babel name them."""


def language_of(locale: str) -> str:
    """The language of a locale: `es` of `es_US`."""
    return locale.partition("_")[0]


def in_language(locale: str, language: str) -> str:
    """How a language is written at the place of a locale: `es_US`; where nobody speaks it, as at home."""
    wanted = f"{language}_{locale.partition('_')[2]}"
    try:
        Locale.parse(wanted)
    except UnknownLocaleError:
        return language
    return wanted


# Kept: Babel is slow, and every replay of a call writes the same amounts and dates.
@lru_cache(maxsize=65_536)
def money(cents: int, currency: str, locale: str = US) -> str:
    """An amount in whole cents as the screens show it: `$1,204.50`. `currency`: a sign, or the code of one (GBP)."""
    return format_currency(Decimal(cents) / 100, currency, locale=locale)


@lru_cache(maxsize=16_384)
def day(value: date, locale: str = US) -> str:
    """A date as the screens show it: `Mar 3, 2026`, `3 Mar 2026`."""
    return format_date(value, "medium", locale=locale)


@lru_cache(maxsize=16_384)
def month(value: date, locale: str = US) -> str:
    """The name of its month: `March`."""
    return format_date(value, "LLLL", locale=locale)


@lru_cache(maxsize=16_384)
def month_year(value: date, locale: str = US) -> str:
    """Month and year: `March, 2026`, `March 2026`."""
    own = _MONTH_YEAR.get(locale)
    return format_date(value, own, locale=locale) if own else format_skeleton("yMMMM", value, locale=locale)


@lru_cache(maxsize=16_384)
def day_month(value: date, locale: str = US) -> str:
    """A date without its year: `Mar 3`, `3 Mar`."""
    return format_skeleton("MMMd", value, locale=locale)


_NEAR: Mapping[str, tuple[str, str]] = {"en": ("today", "yesterday"), "es": ("hoy", "ayer")}
"""By language, what CLDR knows and Babel does not tell; elsewhere a date so near is counted in days."""


@lru_cache(maxsize=16_384)
def ago(value: date, today: date, locale: str = US) -> str:
    """How long ago a date was: `today`, `yesterday`, `12 days ago`, `14 months ago`; never below nothing."""
    days = max((today - value).days, 0)
    near = _NEAR.get(language_of(locale), ())
    if days < len(near):
        return near[days]
    # Babel takes the largest unit of which there is at least one: a threshold that none reaches leaves it the smallest.
    if days < 60:
        return format_timedelta(timedelta(-days), "day", 1_000_000, add_direction=True, locale=locale)
    return format_timedelta(timedelta(-30 * (days // 30)), "month", 1_000_000, add_direction=True, locale=locale)
