"""The configuration of a destination `sftp-json`."""

from typing import Literal, NotRequired, TypedDict


class DestinationSftpJson(TypedDict):
    """The configuration of a destination `sftp-json`."""

    destinationType: Literal["sftp-json"]
    destination_path: str
    host: str
    password: str
    """Secret."""
    username: str
    port: NotRequired[int]
    """From 0 to 65536. Default: 22."""
