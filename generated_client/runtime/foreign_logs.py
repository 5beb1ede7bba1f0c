"""What the HTTP libraries log of our requests, without what may be secret in it.

At INFO httpx writes whole addresses, with their queries. At DEBUG httpcore writes the headers of answers, and what it
does not like about a request; hpack, which HTTP/2 needs, writes the headers of requests. Requests that others make
through these libraries are logged as ever.
"""

import logging
from contextvars import ContextVar

import httpx

own_request: ContextVar[bool] = ContextVar("own_request", default=False)
"""Whether what is logged now, in this thread or task, belongs to a request of ours."""


class _WithoutSecrets(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        if not own_request.get():
            return True
        if isinstance(record.args, tuple) and record.args:
            record.args = tuple(_shown(each) for each in record.args)
        elif record.name != "httpx":
            record.msg = str(record.msg).partition(" ")[0]  # `send_request_headers.complete`, and no more
        return not record.name.startswith("hpack")


def _shown(value: object) -> object:
    return value.copy_with(query=None, userinfo=b"") if isinstance(value, httpx.URL) else value


_TALKATIVE = "httpx httpcore.http11 httpcore.http2 httpcore.proxy httpcore.socks hpack.hpack hpack.table"
for _name in _TALKATIVE.split():
    logging.getLogger(_name).addFilter(_WithoutSecrets())
