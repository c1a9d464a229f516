"""What can be told of all matches of a pattern without a text: how long, with which characters, how soon found."""

from detectors.matching.pattern import (
    BYTES,
    UPPER,
    Bytes,
    Choice,
    Edge,
    Named,
    Part,
    Repeat,
    Sequence,
    folded,
)


def width(part: Part) -> int | None:
    """How many bytes the longest match has; None where there is no longest."""
    if isinstance(part, Bytes):
        return 1
    if isinstance(part, Repeat):
        once = width(part.part)
        return 0 if once == 0 else None if once is None or part.most is None else once * part.most
    widths = [width(one) for one in part.parts]
    known = [one for one in widths if one is not None]
    if len(known) < len(widths):
        return None
    return sum(known) if isinstance(part, Sequence) else max(known, default=0)


NEVER, ENDLESS = -1, 1 << 20


def without(part: Part, needed: int) -> int:
    """How long a match of `part` without any byte of `needed` can be: NEVER where there is none."""
    if isinstance(part, Bytes):
        return 1 if part.among & ~needed else NEVER
    if isinstance(part, Repeat):
        once = without(part.part, needed)
        if once == NEVER:
            return NEVER if part.least else 0
        return once * part.most if part.most is not None else ENDLESS * bool(once)
    lengths = [without(one, needed) for one in part.parts]
    if isinstance(part, Choice):
        return max(lengths)
    return NEVER if NEVER in lengths else sum(lengths)


def before(part: Part, needed: int) -> int:
    """How many bytes can stand in a match before its first of `needed`: NEVER where none holds one."""
    if isinstance(part, Bytes):
        return 0 if part.among & needed else NEVER
    if isinstance(part, Repeat):
        once, free = before(part.part, needed), without(part.part, needed)
        if once == NEVER or free <= 0:
            return once
        return ENDLESS if part.most is None else once + free * (part.most - 1)
    if isinstance(part, Choice):
        return max(before(one, needed) for one in part.parts)
    longest, free = NEVER, 0
    for one in part.parts:
        if (own := before(one, needed)) != NEVER:
            longest = max(longest, free + own)
        if (more := without(one, needed)) == NEVER:
            return longest
        free += more
    return longest


def every(part: Part) -> int:
    """All the bytes that a match can hold."""
    if isinstance(part, Bytes):
        return part.among
    if isinstance(part, Repeat):
        return every(part.part)
    among = 0
    for one in part.parts:
        among |= every(one)
    return among


def edged(part: Part) -> bool:
    """Whether a match depends on more than its own bytes, or only a named part of it is meant."""
    if isinstance(part, Edge | Named):
        return True
    if isinstance(part, Sequence | Choice):
        return any(edged(one) for one in part.parts)
    return isinstance(part, Repeat) and edged(part.part)


def beginnings(part: Part, length: int, most: int) -> set[bytes] | None:
    """What a match can begin with, capitals as small letters, cut at `length`; None where that is over `most`.

    What is shorter than `length` is all of a match.
    """
    if isinstance(part, Bytes):
        among = folded(part.among) & ~UPPER
        return {bytes([code]) for code in range(256) if among >> code & 1} if among.bit_count() <= most else None
    if isinstance(part, Choice):
        told = [beginnings(one, length, most) for one in part.parts]
        whole = None if None in told else set().union(*(one for one in told if one is not None))
        return whole if whole is not None and len(whole) <= most else None
    if isinstance(part, Repeat):
        sure = _begun([part.part] * part.least, length, most)
        for extra in range(1, length + 1 if part.most is None else min(length, part.most - part.least) + 1):
            more = _begun([part.part] * (part.least + extra), length, most)
            sure = None if sure is None or more is None else sure | more
        return sure
    return _begun(list(part.parts), length, most)


def _begun(parts: list[Part], length: int, most: int) -> set[bytes] | None:
    done: set[bytes] = set()
    open_ones: set[bytes] = {b""}
    for part in parts:
        if not open_ones:
            break
        own = beginnings(part, length - min(map(len, open_ones)), most)
        if own is None or len(own) * len(open_ones) > 16 * most:
            return None
        joined = {(begun + more)[:length] for begun in open_ones for more in own}
        done |= {one for one in joined if len(one) == length}
        open_ones = {one for one in joined if len(one) < length}
    return done | open_ones if len(done | open_ones) <= most else None


def _fixed(part: Part) -> int | None:
    """The length of every match, None where they differ."""
    if isinstance(part, Bytes):
        return 1
    if isinstance(part, Repeat):
        once = _fixed(part.part)
        return 0 if once == 0 else once * part.least if once is not None and part.least == part.most else None
    lengths = [_fixed(one) for one in part.parts]
    known = [one for one in lengths if one is not None]
    if len(known) < len(lengths):
        return None
    if isinstance(part, Sequence):
        return sum(known)
    return known[0] if len(set(known)) == 1 else None


def _told_apart(part: Part) -> bool:
    """Whether one round of a repeat can be told from the next in one way only: what varies holds no others' bytes."""
    parts = part.parts if isinstance(part, Sequence) else (part,)
    for place, one in enumerate(parts):
        if _fixed(one) is not None:
            continue
        others = [other for number, other in enumerate(parts) if number != place]
        if not any(without(other, BYTES) == NEVER and not every(other) & every(one) for other in others):
            return False
        if any(every(other) & every(one) for other in others):
            return False
    return True


def tame(part: Part) -> bool:
    """Whether a backtracking matcher is sure to be done soon: no repeat within a repeat that divides in many ways."""
    if isinstance(part, Sequence | Choice):
        return all(tame(one) for one in part.parts) and (isinstance(part, Choice) or _long_repeats(part) <= 4)
    if not isinstance(part, Repeat):
        return True
    many = part.most is None or part.most > 4
    return tame(part.part) and not (many and _fixed(part.part) is None and not _told_apart(part.part))


def _long_repeats(part: Part) -> int:
    if isinstance(part, Repeat):
        return int(part.most is None or part.most - part.least > 20) + _long_repeats(part.part)
    if isinstance(part, Sequence):
        return sum(_long_repeats(one) for one in part.parts)
    return max((_long_repeats(one) for one in part.parts), default=0) if isinstance(part, Choice) else 0
