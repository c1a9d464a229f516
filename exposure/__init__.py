"""The words and the arithmetic: what is counted, how people are told apart, and how sure a figure is."""
