"""What the operator adds to the detectors, from its file to declarations."""
