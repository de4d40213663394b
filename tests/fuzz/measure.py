"""Spoils things by the thousand: `python tests/fuzz/measure.py libraries --times 20000 --seed 1`.

Prints how many were used, what fell, the longest it took and the memory at most. Fails if anything fell. One thing that
fell is done again alone with `--seed N --times 1`.
"""

import argparse
import random
import resource
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path
from types import FrameType
from typing import Final, NoReturn

ROOT: Final = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from fuzz.kinds import KINDS  # noqa: E402

PATIENCE: Final = 5
"""Seconds of processor time that one case may take: the wall's clock says nothing on a machine that is busy."""


class Hang(BaseException):
    """It took too long."""


def _hang(_: int, __: FrameType | None) -> NoReturn:
    raise Hang


def main() -> int:
    """Spoil, use, count."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("kind", choices=list(KINDS))
    asked.add_argument("--times", type=int, default=1_000)
    asked.add_argument("--seed", type=int, default=0)
    given = asked.parse_args()
    signal.signal(signal.SIGVTALRM, _hang)
    fell: Counter[str] = Counter()
    first: dict[str, tuple[int, str]] = {}
    longest = 0.0
    with tempfile.TemporaryDirectory() as place, KINDS[given.kind](Path(place)) as case:
        for seed in range(given.seed, given.seed + given.times):
            began = time.process_time()
            signal.setitimer(signal.ITIMER_VIRTUAL, PATIENCE)
            try:
                case(random.Random(seed))
            except (Exception, Hang) as error:
                where = traceback.extract_tb(error.__traceback__)[-1]
                name = f"{type(error).__name__} {Path(where.filename).name}:{where.lineno}"
                fell[name] += 1
                first.setdefault(name, (seed, str(error)[:150]))
            finally:
                signal.setitimer(signal.ITIMER_VIRTUAL, 0)
            longest = max(longest, time.process_time() - began)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    sys.stdout.write(
        f"{given.kind}: {given.times:,} spoilt, {fell.total()} fell; longest {longest:.2f} s, memory {memory} MB\n"
    )
    for name, count in fell.most_common():
        seed, text = first[name]
        sys.stdout.write(f"  {count} x {name}, first with --seed {seed}: {text}\n")
    return bool(fell)


if __name__ == "__main__":
    raise SystemExit(main())
