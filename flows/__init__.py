"""What starts the work, and in which order."""
