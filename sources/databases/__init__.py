"""One database engine a module; whatever declares DATABASE is in."""
