"""What an invitation names: the job it is about, and whose it is."""
