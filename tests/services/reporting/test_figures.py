"""Known calls, known figures: shares with their intervals, changes, people; and files in which nothing is calculated."""

import csv
import io
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest
from ui.fake_reporting import BEN, LINES, reporting, row, some_rows

from simulator.domain.cards import Card
from simulator.domain.people import LOCAL
from simulator.domain.reviews import Counted, Grade
from simulator.drills.retention import came_due
from simulator.services.drilling.views import Strength
from simulator.services.reporting.files import as_csv, as_workbook
from simulator.services.reporting.frames import frames
from simulator.services.reporting.shares import chance_of_rise, interval, interval_over_people
from simulator.services.reporting.statements import first_and_latest, improved, of_steps, over_people

CARD = Card("spot:C1", "spot", "C1", "1", "cancelled_months_ago", "cancelling", is_critical=True)


def test_wilsons_interval() -> None:
    """The figures of the notes: 6 of 10 spans .31 to .83."""
    assert [round(bound, 2) for bound in interval(6, 10)] == [0.31, 0.83]
    assert interval(0, 0) == (0.0, 1.0)
    assert interval(10, 10).high == pytest.approx(1.0)


def test_what_improved_most_is_the_first_times_against_the_latest() -> None:
    rows = [row(day, marks="xmm" if day < 10 else "mmm") for day in range(20)]
    (change,) = improved(frames(rows, LINES))
    assert (change.statement, change.before, change.after) == ("C1", (0, 10), (10, 10))
    assert change.chance == pytest.approx(1 / 184_756)  # one of all ways to choose ten of twenty
    assert chance_of_rise((2, 5), (3, 5)) > 0.4


def test_too_few_occasions_are_no_change() -> None:
    rows = [row(day, marks="xmm" if day < 4 else "mmm") for day in range(8)]
    assert improved(frames(rows, LINES)) == []


def test_over_people_only_the_first_time_counts() -> None:
    rows = [row(1, marks="x--"), row(2, marks="m--"), row(3, marks="mm-"), row(1, BEN, marks="m--")]
    found = over_people(frames(rows, LINES)).astype({"statement": "object"}).set_index("statement")
    assert found.loc["C1"].to_dict() == {"met": 1, "of": 2}
    assert found.loc["C3"].to_dict() == {"met": 1, "of": 1}


def test_first_against_latest_with_critical_steps_apart() -> None:
    rows = [row(1, marks="xxm"), row(2, marks="xxx"), row(3, marks="mmx"), row(4, scenario="too_many_calls")]
    found = first_and_latest(frames(rows, LINES), "person")
    assert found.to_dict("records") == [
        {"person": "local", "steps": "critical", "calls": 1, "met_first": 0, "of_first": 1, "met_latest": 1, "of_latest": 1},
        {"person": "local", "steps": "other", "calls": 1, "met_first": 1, "of_first": 2, "met_latest": 1, "of_latest": 2},
    ]  # fmt: skip


def test_steps_are_told_apart() -> None:
    found = frames([row(1)], LINES)
    assert [len(of_steps(found, steps).verdicts) for steps in ("all", "critical", "other")] == [3, 1, 2]


def test_ones_own_report_says_what_it_rests_on() -> None:
    report = reporting(*some_rows()).mine(LOCAL)
    tiles = {tile.label: (tile.value, tile.note) for tile in report.head.tiles}
    assert tiles["Calls"] == ("12", "since Mar 2, 2026")
    assert tiles["Passed"] == ("50 %", "6 of 12 calls; likely 25 to 75 %")
    table = report.charts[1].table
    figures = table[table["Statement"] == "C1"][["Met", "Came up", "Share, %", "From, %", "To, %"]]
    assert figures.to_numpy().tolist() == [[6, 12, 50, 25, 75]]
    assert [shown.chart is not None for shown in report.charts] == [True, True, True]


def test_a_critical_error_has_no_score_in_the_table() -> None:
    scores = reporting(*some_rows()).mine(LOCAL).charts[0].table
    assert scores[scores["Result"] == "Critical error"]["Score, points"].isna().all()
    assert scores[scores["Result"] == "Passed"]["Score, points"].tolist() == [94.0, 90.0, 86.0, 82.0, 78.0, 74.0]


def test_small_groups_are_not_put_in_order() -> None:
    shown = reporting(*some_rows()).team(LOCAL).charts[1]
    assert list(shown.table["Statement"]) == ["G3", "C1", "C3", "C4"]
    assert "too few to compare" in shown.lead
    crowd = [row(1, type(BEN)(f"p{number}"), marks="xmm") for number in range(10)]
    assert next(iter(reporting(*crowd).team(LOCAL).charts[1].table["Statement"])) == "C1"


def _answers(*people: str, days: tuple[int, ...] = (0, 1, 4)) -> tuple[Counted, ...]:
    """A card known, missed and known again on these days by each of these people."""
    grades = (Grade.GOOD, Grade.AGAIN, Grade.GOOD)
    return tuple(
        Counted(person, CARD.id, "1", date(2026, 3, 2) + timedelta(days=day), grade)
        for person in people
        for day, grade in zip(days, grades, strict=True)
    )


def test_cards_count_as_retained_only_where_they_came_when_they_were_due() -> None:
    """Known the first time, a card comes after two days: asked on the day between, it came for another reason."""
    found = list(came_due({CARD.id: replace(CARD, is_critical=False)}, _answers("ben", days=(0, 1, 2))))
    assert [(item.is_critical, item.known) for item in found] == [(False, True)]  # the day after it was missed
    cards = {CARD.id: CARD}
    found = list(came_due(cards, _answers("ben", days=(0, 30, 31))))
    assert [item.known for item in found] == [False, True]
    assert 0 < found[0].predicted < found[1].predicted < 1
    assert list(came_due({}, _answers("ben"))) == []
    newer = [item._replace(version=str(number)) for number, item in enumerate(_answers("ben", days=(0, 30, 60)))]
    assert list(came_due(cards, newer)) == []


def test_answers_of_one_person_are_alike_and_worth_fewer() -> None:
    alike, apart = [(20, 20)] * 5 + [(10, 20)] * 5, [(15, 20)] * 10
    low, high = interval_over_people(alike)
    assert low < interval(150, 200).low < 0.75 < interval(150, 200).high < high
    assert high - low > 2 * (interval(150, 200).high - interval(150, 200).low)
    close = interval_over_people(apart)
    assert close.low == pytest.approx(interval(150, 200).low, abs=0.02), "few people, however alike, are few"
    assert close.low < interval(150, 200).low
    assert interval_over_people([(9, 10)]) == interval(9, 10)
    assert interval_over_people([]) == interval_over_people([(0, 0)]) == (0.0, 1.0)
    assert interval_over_people([(10, 10)] * 4).high == 1.0


def test_intervals_over_people_hold_what_they_say() -> None:
    """Of 300 teams whose people differ, at least 93 of 100 intervals hold the truth; those that ignore it do not."""
    chance, held, plain = Random(1), 0, 0
    for _ in range(300):
        people = [chance.betavariate(9, 1.5) for _ in range(15)]
        counts = [(sum(chance.random() < share for _ in range(40)), 40) for share in people]
        low, high = interval_over_people(counts)
        held += low <= 9 / 10.5 <= high
        low, high = interval(sum(met for met, _ in counts), 600)
        plain += low <= 9 / 10.5 <= high
    assert held >= 279 > plain


def test_the_team_sees_what_was_known_when_it_came() -> None:
    answers = _answers("local", "ben", days=(0, 30, 31))
    shown = reporting(*some_rows(), answers=answers, cards=lambda: (CARD,)).team(LOCAL).charts[-2]
    assert shown.chart is not None
    assert shown.lead.startswith("Critical cards: 2 of 4 known when they came, 50 % (likely ")
    assert "aimed at: 93 %" in shown.lead
    assert "Pale: fewer than 10 cards." in shown.lead
    table = shown.table[["Cards", "Predicted to be known", "Known", "Came when due", "People", "Aimed at, %"]]
    assert table.iloc[0].tolist() == ["Critical cards", "All", 2, 4, 2, 93]
    assert table["Came when due"].iloc[1:].sum() == 4


def test_before_a_card_came_again_it_says_what_will_stand_there() -> None:
    shown = reporting(*some_rows()).team(LOCAL).charts[-2]
    assert (shown.id, shown.chart, len(shown.table)) == ("known_when_due", None, 0)
    assert shown.lead == "Once cards of the drills have come a second time, it stands here how many were still known."


def test_drills_are_shown_before_anybody_took_a_call() -> None:
    answers = _answers("local", days=(0, 30, 31))
    (shown,) = reporting(answers=answers, cards=lambda: (CARD,)).team(LOCAL).charts
    assert shown.id == "known_when_due"


def test_damaged_calls_are_counted_in_words() -> None:
    report = reporting(row(1), row(2, score="much")).mine(LOCAL)
    assert report.head.damaged == "1 call can no longer be read and is left out."


def test_progress_by_person_joins_what_other_rooms_say() -> None:
    due = datetime(2026, 3, 9, 9, tzinfo=UTC)
    known = {LOCAL.id: (Strength("C1", 0.81, 4, 1, due),)}
    service = reporting(
        *some_rows(),
        strengths=lambda who: known.get(who.id, ()),
        position=lambda who: {"stage": "first"} if who == LOCAL else None,
    )
    mine, ben = service.listing(LOCAL, service.progress(LOCAL))["people"]
    assert (mine["calls"], mine["passed"], mine["open_calls"], mine["open_passed"]) == (12, 6, 12, 6)
    assert mine["statements"][1] == {
        "statement": "C1", "critical": True, "met": 6, "of": 12, "low": 0.2538, "high": 0.7462, "recall": 0.81, "due": due.isoformat(),
    }  # fmt: skip
    assert (mine["position"], mine["readiness"], ben["position"]) == ({"stage": "first"}, None, None)
    assert [person["id"] for person in service.listing(BEN, service.progress(BEN, BEN))["people"]] == ["ben"]


def test_nothing_in_a_file_is_calculated() -> None:
    hostile = '=HYPERLINK("x")'
    shown = reporting(row(1, scenario=hostile)).mine(LOCAL).charts[0]
    assert shown.table["Call"].tolist() == [hostile]
    cells = list(csv.reader(io.StringIO(as_csv(shown.table).removeprefix("\ufeff"))))
    assert cells[1][1] == "'" + hostile
    book = zipfile.ZipFile(io.BytesIO(as_workbook({"Calls: [all]": shown.table})))
    assert b"<f>" not in book.read("xl/worksheets/sheet1.xml")
    assert b"HYPERLINK" in book.read("xl/sharedStrings.xml")
