"""What the owner tells of a visit: who said what, how it went, what is to be sent."""
