"""Help while a call goes on: hints on request, and what is said of a choice at once."""

from collections.abc import Iterable

from simulator.domain.library import Library
from simulator.domain.scorecard import Criterion
from simulator.engine.account import fill
from simulator.engine.call import Call, step
from simulator.engine.plan import Choice
from simulator.proof.analysis import Look
from simulator.services.approved import fitting, where_from
from simulator.services.board import why
from simulator.services.earning import fulfilled, newly_met
from simulator.services.kept import Kept
from simulator.services.screen import spoken
from simulator.services.views import Feedback, HintView

Sources = tuple[tuple[str, str], ...]
ON_THE_DESK = "There is nothing to say now: the next step is on your desk."


def hint(kept: Kept) -> HintView | None:
    """The help with the next choice, as far as it was asked for; None where this call gives none."""
    if kept.record.level != "guided" or kept.call.ended:
        return None
    asked = {aid.kind for aid in kept.aids if aid.seq == len(kept.call.choices)}
    best = kept.ahead if "principle" in asked else None
    if best is None:
        return HintView("nothing", None, (), None, on_the_desk=False)
    principle, sources = principle_of(kept, kept.call, best)
    wording = spoken(kept.call, best) if "wording" in asked else None
    return HintView("wording" if wording else "principle", principle, sources, wording, best.kind == "action")


def principle_of(kept: Kept, call: Call, choice: Choice) -> tuple[str, Sources]:
    """What a choice is for: the statements of the guide it fulfils, else what was assumed, else what it does."""
    earned = fulfilled(kept.scorecard, call, step(call, choice.id))
    sources = sources_of(kept.library, earned)
    if sources:
        return sources[0][1], sources
    assumed = next((item.assumption for item in earned if item.assumption), None)
    if assumed is not None:
        return assumed, ()
    if choice.kind == "action":
        return ON_THE_DESK, ()
    first, *others = meanings(kept.library, choice) or (choice.id,)
    does = " and ".join(text[:1].lower() + text[1:].rstrip(".") for text in (first, *others))
    return f"Look for the answer that {does}.", ()


def meanings(library: Library, choice: Choice) -> tuple[str, ...]:
    """What the acts of a choice are for, in the words of the vocabulary."""
    acts = library.vocabulary.acts
    return tuple(acts[act].means for act in choice.acts if act in acts)


def sources_of(library: Library, criteria: Iterable[Criterion]) -> Sources:
    """The statements behind some criteria, each once."""
    known = library.vocabulary.statements
    names = dict.fromkeys(name for criterion in criteria for name in criterion.source if name in known)
    return tuple((name, known[name].says) for name in names)


def feedback(kept: Kept) -> Feedback | None:
    """What is said of the last choice of a guided call."""
    # Looked at before the first choice too: a page that opens may take that moment, an answer may not.
    if kept.record.level != "guided" or not kept.looks:
        return None
    look = kept.looks[-1]
    titles = {criterion.id: criterion.title for criterion in kept.scorecard.criteria}
    instead, source = _instead(kept, look)
    fine = look.turn.label in ("best", "good")
    return Feedback(
        number=look.turn.turn,
        label=look.turn.label,
        text=why(look, kept.scorecard),
        earned=tuple(item.title for item in newly_met(kept.scorecard, look.before, kept.call)),
        lost=tuple(titles[name] for name in look.turn.lost),
        instead=None if fine else instead,
        instead_source=None if fine else source,
        again=look.turn.label in ("mistake", "blunder"),
    )


def _instead(kept: Kept, look: Look) -> tuple[str | None, str | None]:
    """Approved words where the author of the answer names some that fit, else the best choice if it was better."""
    response, best = look.made.choice.response, look.best.choice
    spiel = fitting(kept.library, kept.call, response.instead) if response is not None else None
    if spiel is not None and was_right(kept, look, spiel.id):
        return fill(spiel.text, kept.call.voice.values), where_from(spiel)
    if look.turn.better is None:
        return None, None
    return f"{'On your desk: ' if best.kind == 'action' else ''}{spoken(look.before, best)}", None


def was_right(kept: Kept, look: Look, spiel: str) -> bool:
    """Whether approved words were the thing to say at that moment: what is true may still be said too soon."""
    offered = [item for item in look.options if item.choice.spiel == spiel]
    if not offered:
        return look.best.choice.kind != "action"
    return any(kept.analyst.label(look.at, look.options, item) in ("best", "good") for item in offered)
