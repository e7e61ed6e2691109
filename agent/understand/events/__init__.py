"""What speaks for an event being an interview of the owner, and what against it."""
