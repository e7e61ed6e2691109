"""Which of the days in a mail is one by which they said they would be in touch."""
