"""Free text: persons, addresses, birth dates and sensitive statements, and whose they are."""
