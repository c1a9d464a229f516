"""Writes the papers of every kind."""

from _letters import LETTERS
from _papers import write
from _reports import REPORTS
from _world import World


def papers(world: World) -> None:
    """Letters, assessments, minutes and staff papers."""
    for paper in (*LETTERS, *REPORTS):
        for number in range(paper.count):
            write(paper, number, world)
