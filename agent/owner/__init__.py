"""The conversation with the owner: what they are shown, asked and told, and what their answers do."""
