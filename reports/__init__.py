"""One report a module, rendered from the assessment alone; whatever declares REPORT is in."""
