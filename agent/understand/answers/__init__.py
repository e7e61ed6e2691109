"""The owner's answers: what lets a mail go, what holds it back, and what else they ask for."""
