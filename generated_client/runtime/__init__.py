"""What every generated client shares: sending, retrying, authorising, decoding. Knows no remote system."""
