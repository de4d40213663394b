"""Personal data is found and replaced; words that only look like it stay."""

import pytest

from simulator.domain.vocabulary import Company
from simulator.services.annotating.personal.replacing import Replacer

COMPANY = Company(name="Alder Home Security", agent_names=("Sam",), departments={"loyalty": "the Loyalty Department"})


def replaced(text: str) -> str:
    return Replacer(COMPANY).replaced(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("My number is (415) 555-2671.", "My number is [phone]."),
        ("call 555-0142", "call [phone]"),
        ("it's four one five, five five five, two six seven one", "it's [number]"),
        ("It's double five, oh four two.", "It's [number]."),
        ("My card is 4111 1111 1111 1111.", "My card is [card number]."),
        ("Account AC-448812, please.", "Account [number], please."),
        ("The PIN is 4471.", "The PIN is [number]."),
        ("Visa ending in 4410", "Visa ending in [number]"),
        ("My social is 123-45-6789.", "My social is [social security number]."),
        ("Write to dana.mills+x@mail.example.com", "Write to [e-mail]"),
        ("dana dot mills at example dot com", "[e-mail]"),
        ("I live at 1207 West Oak Street, Apt 4B, Springfield, IL 62704.", "I live at [address]."),
        ("fourteen birch court", "[address]"),
        ("I was born on 03/14/1962.", "I was born on [date of birth]."),
        ("My date of birth is March fourteenth nineteen sixty two", "My date of birth is [date of birth]"),
        ("My name is Priya Venkataraman.", "My name is [name 1]."),
        ("my name is kelly robertson", "my name is [name 1]"),
        ("Thanks, Mrs. Okonkwo.", "Thanks, Mrs. [name 1]."),
        ("Priya Nair, 14 Birch Court.", "[name 1], [address]"),
        ("Good morning, this is Marcus.", "Good morning, this is [name 1]."),
    ],
)
def test_it_is_replaced(text: str, wanted: str) -> None:
    assert replaced(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "A late fee of nineteen ninety-five, and I wasn't late.",
        "I pay forty nine ninety nine a month.",
        "I will mark it. May I have your bill? There is a grace period of 30 days.",
        "$149.99 in 2023, and I called in March 2024.",
        "I'm not paying. I'm calling Customer Relations.",
        "I've been a customer for 20 years and paid 1,250 dollars.",
        "Who am I speaking with?",
        "Thank you. Hello, how are you?",
    ],
)
def test_other_words_stay(text: str) -> None:
    assert replaced(text) == text


def test_one_name_is_one_token_throughout_a_call_and_what_is_replaced_stays_so() -> None:
    replacer = Replacer(COMPANY, ["Okwudili Eze"])
    assert replacer.replaced("This is Marcus Hale.") == "This is [name 1]."
    assert replacer.replaced("Thanks, Marcus. I'm Okwudili.") == "Thanks, [name 1]. I'm [name 2]."
    assert replacer.replaced("Is [name 1] there, at [phone]?") == "Is [name 1] there, at [phone]?"
    assert replacer.counts == {"name": 3}
