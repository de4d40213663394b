"""Item writing: what gives a right answer away to somebody who knows nothing, and what an author forgot to say.

The limits are those of the flaws and guidelines in the literature on multiple-choice items. Only two flaws were found
to raise scores in a crossover of 100 pairs of items, the longest answer being right and wrong answers that nobody
believes (PMC10711986); the rest is the consensus of writers (doi 10.1207/s15324818ame1503_5). So all are warnings.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import combinations

from simulator.content.assembly.drafts import Drafts
from simulator.content.assembly.spoken import spoken, texts_of, words_of
from simulator.content.itemwriting.alternatives import Alternative, AnswerSet
from simulator.content.reading.reader import Document, KeyPath
from simulator.diagnostics.diagnostic import Findings, meant
from simulator.domain.placeholders import fillable, placeholders_in
from simulator.domain.scenario import Scenario
from simulator.domain.vocabulary import Vocabulary
from simulator.domain.wording import absolutes, courtesy, words

LONGER_THAN_THE_REST = 1.25
"""Times the mean length of the others; from there on "take the longest" pays (crossover study, PMC10711986)."""
FEWEST_ABSOLUTE = 2
"""Wrong answers. Ours: a single one is wrong by chance in most sets, two are a habit of the author."""
TOO_MUCH_ALIKE = 0.85
"""Share of words two answers have in common, in order. Ours: no study gives a figure."""
FEWEST_ALTERNATIVES = 3
"""Three options are usually enough, and two are a coin (Rodriguez, three options are optimal)."""
SHORTEST_REASON = 3
"""Words. Ours: "Ask first (G1)." is a reason, "No." is none."""
MOST_WORDS = 60
"""To read in one line, wording of the guide left out. A default of ours, as in the notes on reading load."""
OWN_VOICE = 5
"""Words: shorter sentences ("Okay, go ahead.") belong to nobody. Ours."""

_FILL = "Let it say what a trainee should take away."


def check_item_writing(drafts: Drafts, vocabulary: Vocabulary, sets: Sequence[AnswerSet]) -> Findings:
    """Warnings W901 to W910 over every set of answers, every reason, every line of customers.

    `sets` are those of `answer_sets`. Sensible only where every name is known.
    """
    for answers in sets:
        yield from _looks(answers)
        yield from _alternatives(answers)
        yield from _reasons(answers)
        spiels = [len(option.text) for option in answers.options if option.response.text is None]
        for at, option in enumerate(answers.options):
            # A long answer beside a long spiel is there so that the spiel cannot be told by its length.
            spared = LONGER_THAN_THE_REST * max(spiels, default=0)
            if option.response.text is not None and len(option.text) > spared:
                yield from _load(answers.document, (*answers.path, at, "text"), option.text)
    yield from _spiels(drafts, vocabulary)
    yield from _coaching(drafts)
    yield from _issues(drafts, vocabulary)
    yield from _voices(drafts, sets)


def _looks(answers: AnswerSet) -> Findings:
    """What gives the right answer away by sight; each flaw once, with the first case that shows it."""
    choices = answers.choices
    for case, right in choices.items():
        lengths = [len(option.text) for option in answers.options]
        longest = max(right, key=lambda at: lengths[at])
        others = [length for at, length in enumerate(lengths) if at != longest]
        mean = sum(others) / len(others)
        if lengths[longest] > max(others) and lengths[longest] > LONGER_THAN_THE_REST * mean:
            name = answers.options[longest].id
            message = (
                f"The right answer `{name}` is by far the longest: {lengths[longest]} characters, "
                f"the others {mean:.0f} on average{_in_case(answers, case)}."
            )
            fix = "Give the wrong answers as much to say, or shorten it where it is not the guide's own wording."
            yield answers.document.finding("W901", (*answers.path, longest), message, fix, warn=True)
            break
    for case, right in choices.items():
        kind = {at for at, option in enumerate(answers.options) if courtesy(option.text)}
        if kind and kind <= right:
            names = _named(answers, kind)
            message = f"Only what is right is courteous ({names}){_in_case(answers, case)}."
            fix = "Let wrong answers be as polite: real mistakes are made politely."
            yield answers.document.finding("W902", (*answers.path, min(kind)), message, fix, warn=True)
            break
    for case, right in choices.items():
        strong = {at: absolutes(option.text) for at, option in enumerate(answers.options) if absolutes(option.text)}
        if len(strong) >= FEWEST_ABSOLUTE and not strong.keys() & right:
            said = ", ".join(f"“{word}”" for word in dict.fromkeys(word for found in strong.values() for word in found))
            message = (
                f"Only wrong answers ({_named(answers, set(strong))}) are absolute: {said}{_in_case(answers, case)}."
            )
            fix = "Say it without these words, or let a right answer be as sure of itself."
            yield answers.document.finding("W903", (*answers.path, min(strong)), message, fix, warn=True)
            break


def _fill_alike(one: Alternative, other: Alternative) -> bool:
    """Whether both have the same placeholders: two that send somebody to different departments are two answers."""
    return set(placeholders_in(one.text)) == set(placeholders_in(other.text))


def _in_case(answers: AnswerSet, case: str) -> str:
    alike = len(set(answers.keys.values())) == 1
    return "" if alike else f" (in the case `{case}`)"


def _named(answers: AnswerSet, places: set[int]) -> str:
    return ", ".join(f"`{answers.options[at].id}`" for at in sorted(places))


def _alternatives(answers: AnswerSet) -> Findings:
    document, options = answers.document, answers.options
    twins = set()
    for (_, one), (at, other) in combinations(enumerate(options), 2):
        if at not in twins and _fill_alike(one, other) and likeness(one.text, other.text) >= TOO_MUCH_ALIKE:
            twins.add(at)
            message = f"`{other.id}` says nearly the same as `{one.id}`."
            fix = "Let each answer be something else that an agent would really say."
            yield document.finding("W904", (*answers.path, at), message, fix, warn=True)
    mistakes = [option.response.mistake for option in options if option.response.mistake is not None]
    wrong = [option for option in options if option.response.why_not is not None or option.response.wrong_when]
    if 1 < len(mistakes) == len(wrong) and len(set(mistakes)) == 1:
        message = f"All {len(mistakes)} wrong answers to `{answers.cue}` make the same mistake, `{mistakes[0]}`."
        fix = "Let them go wrong in different ways, as agents do."
        yield document.finding("W905", answers.path, message, fix, key=True, warn=True)
    real = len(options) - len(twins)
    if len(options) >= FEWEST_ALTERNATIVES > real:
        message = f"There are only {real} real alternatives at `{answers.cue}`: the others repeat them."
        yield document.finding("W906", answers.path, message, "Offer three or four.", key=True, warn=True)
    elif not wrong:
        message = f"There is nothing to decide at `{answers.cue}`: no answer is ever wrong."
        fix = "Offer real mistakes beside what is right."
        yield document.finding("W906", answers.path, message, fix, key=True, warn=True)


def likeness(one: str, other: str) -> float:
    """How much of two texts is the same words in the same order, 0 to 1 (`difflib`'s ratio over words, no capitals).

    0 as soon as it is certain to be below TOO_MUCH_ALIKE.
    """
    left, right = _plain(one).split(), _plain(other).split()
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() >= TOO_MUCH_ALIKE <= matcher.quick_ratio() else 0.0


def _plain(text: str) -> str:
    """A text without capitals and punctuation; placeholders stay."""
    return " ".join(re.findall(r"[\w{}.']*[\w}]", text.casefold().replace("’", "'")))


def _reasons(answers: AnswerSet) -> Findings:
    for at, option in enumerate(answers.options):
        reasons: dict[KeyPath, str] = {
            ("wrong_when", n, "why"): w.why for n, w in enumerate(option.response.wrong_when)
        }
        if option.response.why_not is not None:
            reasons["why_not",] = option.response.why_not
        for path, reason in reasons.items():
            if words(reason) < SHORTEST_REASON:
                message = f"“{reason.strip()}” does not say why `{option.id}` is wrong."
                yield answers.document.finding("W907", (*answers.path, at, *path), message, _FILL, warn=True)


def _coaching(drafts: Drafts) -> Findings:
    for name, card in drafts.scorecards.items():
        for part, section in enumerate(card.sections):
            for at, criterion in enumerate(section.criteria):
                if words(criterion.coaching) < SHORTEST_REASON:
                    path: KeyPath = ("sections", part, "criteria", at, "coaching")
                    message = f"“{criterion.coaching.strip()}” does not coach anybody."
                    yield drafts.document("scorecard", name).finding("W907", path, message, _FILL, warn=True)


def _issues(drafts: Drafts, vocabulary: Vocabulary) -> Findings:
    """What is drawn for a field of the account is filled once, from the fields above it: nothing else may stand there.

    What the desk itself has drawn is checked with it.
    """
    for name, scenario in drafts.scenarios.items():
        for field, at, text in _given(scenario):
            known = fillable(vocabulary, field)
            for blank in dict.fromkeys(placeholders_in(text)):
                if blank not in known:
                    message = f"Said for `{{{field}}}`, this leaves `{{{blank}}}` as it stands: nothing fills it."
                    fix = meant(blank, known, "Write it out, or use a placeholder that the account fills.")
                    document = drafts.document("scenario", name)
                    yield document.finding("W908", ("account", field, at), message, fix, warn=True)


def _given(scenario: Scenario) -> Iterator[tuple[str, int, str]]:
    for field, items in scenario.account.items():
        yield from ((field, at, text) for at, text in enumerate(items) if isinstance(text, str))


def _spiels(drafts: Drafts, vocabulary: Vocabulary) -> Findings:
    document = drafts.documents["scorecards/spiels.yaml"]
    for spiel in vocabulary.spiels.values():
        if not spiel.verbatim:
            yield from _load(document, ("spiels", spiel.id, "text"), spiel.text)


def _load(document: Document, path: KeyPath, text: str) -> Findings:
    if words(text) > MOST_WORDS:
        message = f"This is {words(text)} words to read while a customer waits; {MOST_WORDS} are a lot."
        yield document.finding("W910", path, message, "Say one thing, and leave the next to the next turn.", warn=True)


def _voices(drafts: Drafts, sets: Sequence[AnswerSet]) -> Findings:
    """Whole sentences that two people say: then neither has a voice."""
    trainee: dict[str, str] = {}
    for answers in sets:
        for option in answers.options:
            trainee |= dict.fromkeys(_sentences(option.text), f"the trainee in `{option.id}`")
    said: dict[str, tuple[Document, str]] = {}
    for document, who, path, text in _customers(drafts):
        yield from _load(document, path, text)
        for sentence, shown in _sentences(text).items():
            first, other = said.setdefault(sentence, (document, who))
            by = trainee.get(sentence) or (None if first is document or who == other else other)
            if by is not None:
                message = f"“{shown}” is also said by {by}."
                fix = "Give each their own words."
                yield document.finding("W909", path, message, fix, warn=True)


def _customers(drafts: Drafts) -> Iterator[tuple[Document, str, KeyPath, str]]:
    for name, persona in drafts.personas.items():
        for path, text in spoken(persona):
            yield drafts.document("persona", name), f"`{name}`", path, text
    for name, scenario in drafts.scenarios.items():
        for where, table in words_of(scenario):
            for part, lines in table.items():
                for path, text in texts_of((*where, part), lines):
                    yield drafts.document("scenario", name), "any customer", path, text


def _sentences(text: str) -> Mapping[str, str]:
    """The sentences of a text that are long enough to be somebody's own: compared form to the words as written."""
    parts = re.split(r"(?<=[.!?…])\s+", text)
    return {_plain(part): part for part in parts if words(part) >= OWN_VOICE}
