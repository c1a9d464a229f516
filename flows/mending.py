"""Parts that are damaged are found by their checksums and taken away, so that they are made again."""

import shutil

from exposure.case import Case
from exposure.ledger import KINDS, Run

OF_A_SHARD = ("findings", "mentions", "items")
"""What a shard writes, the items last: with them it is done."""


def begun(case: Case, rules: str, sample: str = "") -> Run:
    """The run to go on with, without what was damaged of it; a new one where its beginning was."""
    run = case.begin_run(rules, sample)
    if mended(run):
        return run
    shutil.rmtree(run.folder)
    return case.begin_run(rules, sample)


def damaged(run: Run) -> list[tuple[str, str]]:
    """The parts of `run` that do not hold what was written, as their kinds and names."""
    return [(kind, name) for kind in KINDS for name in run.names(kind) if not run.is_whole(kind, name)]


def mended(run: Run) -> bool:
    """Take away the damaged parts of an unfinished run, with whatever says that they are done.

    False where that cannot mend it: its inventory is damaged, or what it took over from an earlier run.
    """
    for kind, name in damaged(run):
        if kind in OF_A_SHARD and name.startswith("shard-"):
            run.drop("items", _shard(name))
            run.drop(kind, name)
        elif kind == "people" or name.startswith("ended-"):
            run.drop(kind, name)
        else:
            return False
    return True


def _shard(part: str) -> str:
    """The shard's own name, of a part's: "shard-00012" of "shard-00012-003"."""
    return "-".join(part.split("-")[:2])


def sound(case: Case, run: Run) -> Run | None:
    """The newest finished run from which `run` may take over what is unchanged: none of its parts is damaged."""
    return next((base for base in case.bases_of(run) if not damaged(base)), None)
