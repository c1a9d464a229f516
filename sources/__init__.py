"""From bytes to items, and from items to passages and tables."""
