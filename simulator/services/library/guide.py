"""The guide to be read: each statement with its words, the calls that practise it and the lines that check it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict

from simulator.design.words import APPROVED, CRITICALITIES
from simulator.domain.errors import NotFound
from simulator.domain.glossary import Term
from simulator.domain.library import Library
from simulator.domain.nearest import nearest
from simulator.domain.placeholders import with_blanks
from simulator.domain.vocabulary import Spiel, Statement
from simulator.services.library.statements import answered_with
from simulator.services.library.views import (
    ChapterView,
    CheckedBy,
    GuideView,
    GuideWords,
    PractisedIn,
    ScenarioCard,
    StatementView,
    TermView,
)


def guide(library: Library, calls: Sequence[ScenarioCard]) -> GuideView:
    """All of it, chapters in the order of the glossary, those without a title last. `calls`: as they are listed."""
    statements = [_statement(library, item, calls) for item in library.vocabulary.statements.values()]
    titles = library.glossary.chapters
    letters = dict.fromkeys((*titles, *(item.id[0] for item in statements)))
    chapters = tuple(
        ChapterView(letter, titles.get(letter, ""), tuple(item for item in statements if item.id[0] == letter))
        for letter in letters
    )
    terms = tuple(_term(library, item) for item in library.glossary.terms.values())
    return GuideView(library.vocabulary.company.name, chapters, terms)


def find(view: GuideView, name: str) -> str:
    """The id of the statement or term that is called so, in capitals or not. Raises NotFound, with the nearest name."""
    known = {item.id.casefold(): item.id for chapter in view.chapters for item in chapter.statements}
    for term in view.terms:
        written = (term.id, term.term, term.stands_for or term.term, *term.also)
        known |= dict.fromkeys((word.casefold() for word in written), term.id)
    wanted = name.strip().casefold()
    if wanted not in known:
        near = nearest(wanted, known)
        raise NotFound("statement or word of the guide", name, () if near is None else (known[near],))
    return known[wanted]


def as_listed(view: GuideView, only: str | None) -> Mapping[str, object]:
    """The guide in plain data, for `simulator guide --json`; `only` the statement or term with this id, if not None."""
    statements = [item for chapter in view.chapters for item in chapter.statements if only in (None, item.id)]
    return {
        "statements": [asdict(item) for item in statements],
        "terms": [asdict(item) for item in view.terms if only in (None, item.id)],
    }


def _statement(library: Library, statement: Statement, calls: Sequence[ScenarioCard]) -> StatementView:
    mainly = {card.id for card in calls if statement.id in answered_with(library, library.scenarios[card.id])}
    counts = sorted((card for card in calls if statement.id in card.statements), key=lambda card: card.id not in mainly)
    return StatementView(
        id=statement.id,
        kind=statement.kind,
        says=statement.says,
        wordings=tuple(_wordings(library, statement.id)),
        calls=tuple(PractisedIn(card.id, card.title, card.level, card.id in mainly) for card in counts),
        checks=tuple(_checks(library, statement.id)),
        terms=tuple(item.id for item in library.glossary.terms.values() if statement.id in item.statements),
    )


def _wordings(library: Library, statement: str) -> Iterator[GuideWords]:
    """The guide's own words first."""
    own = [item for item in library.vocabulary.spiels.values() if item.statement == statement]
    for spiel in sorted(own, key=lambda item: not item.verbatim):
        yield _wording(library, spiel)


def _wording(library: Library, spiel: Spiel) -> GuideWords:
    return GuideWords(
        id=spiel.id,
        caption=APPROVED["quoted" if spiel.verbatim else "ours"],
        quoted=spiel.verbatim,
        text=with_blanks(spiel.text, library.vocabulary.company),
        assumption=spiel.assumption,
    )


def _checks(library: Library, statement: str) -> Iterator[CheckedBy]:
    for card in library.scorecards.values():
        for criterion in card.criteria:
            rests_on: set[str] = {*criterion.source}.union(*(part.source for part in criterion.rests_on))
            if statement in rests_on:
                critical = CRITICALITIES[criterion.criticality]
                yield CheckedBy(card.title, criterion.title, criterion.counts or "", critical)


def _term(library: Library, term: Term) -> TermView:
    means = with_blanks(term.means, library.vocabulary.company)
    return TermView(term.id, term.term, term.stands_for, term.also, means, term.statements)
