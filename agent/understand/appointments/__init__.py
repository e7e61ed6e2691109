"""What plain mails say of an appointment without a calendar: moved, called off, held already."""
