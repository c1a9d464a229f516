"""Finding every place where a pattern matches, for all declarations together and as columns."""
