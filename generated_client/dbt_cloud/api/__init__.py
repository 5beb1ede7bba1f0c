"""The resources of the client, one package each."""
