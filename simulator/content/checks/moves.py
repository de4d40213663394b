"""Are the moves sound: acts that can be said, groups with a title, wordings with near misses of their own?"""

from simulator.content.assembly.move_list import MOVES_FILE
from simulator.content.assembly.resolve import ResolvedDrafts
from simulator.content.assembly.spoken import silent, texts_of
from simulator.content.checks.references import acts, facts, unknown
from simulator.content.checks.unfilled import check_placeholders
from simulator.content.reading.reader import Document, KeyPath
from simulator.diagnostics.diagnostic import Findings
from simulator.domain.moves import Move, MoveList
from simulator.domain.vocabulary import Spiel, Vocabulary


def check_moves(drafts: ResolvedDrafts, vocabulary: Vocabulary) -> Findings:
    """Findings R302, R314, R321, R322, R326, S510, S520, S521 over the file of moves and the wordings of moves."""
    moves = drafts.moves
    document = drafts.documents.get(f"scorecards/{MOVES_FILE}")
    if document is not None:
        for move in moves.moves.values():
            yield from _move(vocabulary, moves, document, move)
    for spiel in vocabulary.spiels.values():
        yield from _worded(drafts, vocabulary, spiel)


def _move(vocabulary: Vocabulary, moves: MoveList, document: Document, move: Move) -> Findings:
    path: KeyPath = ("moves", move.group, move.id)
    if move.acts:
        yield from acts(vocabulary, document, (*path, "acts"), move.acts, by="trainee")
        yield from _said(vocabulary, document, (*path, "acts"), move.acts)
    elif move.id not in vocabulary.acts:
        message = f"The move `{move.id}` is no act of the library, and does not say which acts it performs."
        yield document.finding("S520", path, message, "Add `acts: [...]`, or call it as the act is called.", key=True)
    else:
        yield from _said(vocabulary, document, path, (move.id,))
    if move.elsewhere is not None:
        here: KeyPath = (*path, "elsewhere")
        yield from facts(vocabulary, document, (*here, "if"), move.elsewhere.facts)
        yield from acts(vocabulary, document, (*here, "acts"), move.elsewhere.acts, by="trainee")
        yield from _said(vocabulary, document, (*here, "acts"), move.elsewhere.acts)
    yield from acts(
        vocabulary, document, (*path, "after"), move.after, by="customer", groups=vocabulary.customer_groups
    )
    if move.group not in moves.groups:
        yield unknown(document, "R326", ("moves", move.group), "group of moves", move.group, moves.groups, key=True)
    if mute := silent(move.says):
        message = f"`{move.id}` has nothing to say {mute}."
        yield document.finding("S521", (*path, "says"), message, "Add lines under `any`.", key=True)
    for place, text in texts_of((*path, "says"), move.says):
        yield from check_placeholders(vocabulary, document, place, text)


def _said(vocabulary: Vocabulary, document: Document, path: KeyPath, names: tuple[str, ...]) -> Findings:
    for index, name in enumerate(names):
        if name in vocabulary.acts and vocabulary.acts[name].is_action:
            here = (*path, index) if path[-1] == "acts" else path
            message = f"`{name}` is done on the desk, not said."
            yield document.finding("S510", here, message, "Leave it to the button, and name what the words do.")


def _worded(drafts: ResolvedDrafts, vocabulary: Vocabulary, spiel: Spiel) -> Findings:
    document = drafts.documents["scorecards/spiels.yaml"]
    path: KeyPath = ("spiels", spiel.id)
    if spiel.words is not None and spiel.words not in drafts.moves.moves:
        yield unknown(document, "R326", (*path, "words"), "move", spiel.words, drafts.moves.moves)
    for index, near in enumerate(spiel.near_misses):
        here = (*path, "near_misses", index)
        yield from acts(vocabulary, document, (*here, "acts"), near.acts, by="trainee")
        yield from _said(vocabulary, document, (*here, "acts"), near.acts)
        yield from check_placeholders(vocabulary, document, (*here, "text"), near.text)
