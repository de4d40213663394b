"""What somebody has shown over unseen calls, with the error of the rule that says so."""
