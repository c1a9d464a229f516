"""Sensitive content by topic: one declaration a file; the folder is the registry."""
