"""What a script ran: the record of its commands, and the line of the script that ran each."""
