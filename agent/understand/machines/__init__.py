"""What machines write: automatic replies, absences, bounces, and the words by which they are known."""
