"""What is forgotten for good: whom a name means, which facts go, and what is told without them."""
