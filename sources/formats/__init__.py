"""One file format a module; whatever declares READER is in."""
