"""How many people: mentions to persons, with the figures that bound the count."""

from exposure.people.resolve import Resolution, deceased_people, figure, resolve

__all__ = ["Resolution", "deceased_people", "figure", "resolve"]
