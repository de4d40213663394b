"""The deck of another company's library: what it has makes cards, what it lacks makes none, what changes is due."""

from pathlib import Path

import pytest

from simulator.domain.cards import DrillAnswer
from simulator.services.drilling.deck import Deck
from simulator.services.drilling.deck.slips import same_words
from simulator.services.library import cache
from simulator.services.library.folder import load_files, read_folder

FILES, _ = read_folder(Path(__file__).parents[2] / "library")
SECOND_BILL, SPIELS, GUIDE = "scenarios/second_bill.yaml", "scorecards/spiels.yaml", "scorecards/guide.yaml"


def deck_of(**changed: tuple[str, str]) -> Deck:
    """The deck of the miniature library, with words replaced in files."""
    files = dict(FILES)
    for name, (old, new) in {key.replace("__", "/"): pair for key, pair in changed.items()}.items():
        assert old in files[f"{name}.yaml"]
        files[f"{name}.yaml"] = files[f"{name}.yaml"].replace(old, new)
    library = load_files(files).library
    assert library is not None
    return Deck(library)


def versions(deck: Deck) -> dict[str, str]:
    return {card.id: card.version for card in deck.cards}


def test_a_small_library_has_the_cards_it_can_have() -> None:
    deck = deck_of()
    assert set(versions(deck)) == {"finish/S1/S1", "spot/G1/slip"}
    finish = deck.ask("finish/S1/S1", 3)
    assert finish.gapped == ("On the ", f", {finish.situation.split(': ')[1].split()[0]}.")
    assert deck.mark(finish, DrillAnswer(gaps=("First",))).is_right
    spot = deck.ask("spot/G1/slip", 3)
    mistake = next(item for item in spot.options if "that isn't so" in item.text)
    mark = deck.mark(spot, DrillAnswer(picked=(mistake.id,)))
    assert mark.is_right
    assert mark.why == "A coach would say: Nobody was ever talked out of a complaint (G1)."


def test_what_the_answer_must_hold_makes_a_new_version_and_nothing_else_does() -> None:
    before = versions(deck_of())
    reworded = versions(deck_of(scenarios__shared__standing=("The bill is right.", "It's all correct.")))
    assert reworded == before
    restated = versions(deck_of(scorecards__guide=("before explaining anything", "first of all")))
    assert restated["spot/G1/slip"] != before["spot/G1/slip"]
    assert restated["finish/S1/S1"] == before["finish/S1/S1"]


def test_a_deck_is_kept_for_the_next_process_and_found_again_where_that_is_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(cache.FOLDER_VARIABLE, str(tmp_path))
    first = deck_of()
    assert first.cards
    assert deck_of().cards == first.cards
    damages: tuple[object, ...] = ([{"card": {}}], [1], "x", [{"card": {}, "occasions": [[1]]}])
    for damage in damages:
        cache.save("deck", first.library.hash, damage)
        again = deck_of()
        assert again.cards == first.cards
        assert again.ask("finish/S1/S1", 1) == first.ask("finish/S1/S1", 1)


@pytest.mark.parametrize(
    ("given", "wanted", "same"),
    [
        ("Past-Due  balance!", "past due balance", True),
        ("pastdue balance", "past-due balance", True),
        ("you’re billed", "you're billed", True),
        ("sytem generated", "system generated", True),
        ("sytem genrted", "system generated", True),
        ("systme", "system", True),
        ("unable", "able", False),
        ("will not", "would not", False),
        ("cn not", "can not", False),
        ("we can credit", "we can make some", False),
        ("credit possible", "possible credit", False),
        ("", "credit", False),
        ("15", "14", False),
    ],
)
def test_the_same_words(given: str, wanted: str, same: bool) -> None:
    assert same_words(given, wanted) is same
