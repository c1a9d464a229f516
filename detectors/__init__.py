"""What is personal data: one identifier a module; whatever declares DETECTOR is in."""
