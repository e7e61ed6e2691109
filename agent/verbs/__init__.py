"""The verbs of the command line; `cli` alone calls them."""
