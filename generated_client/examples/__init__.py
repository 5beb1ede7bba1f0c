"""Small programs that use the clients; each one runs as `python -m generated_client.examples.NAME`."""
