"""What every generated client shares: sending, retrying, authorising, decoding. Knows no remote system.

The way of one call, `airbyte.jobs.get(1)`, through this package:

1.  `airbyte/api/jobs/resource.py` has the method. `get_job.py` beside it makes a `Call`: which operation, which path,
    how to read the answer. It is data (`operation.py`; values become text in `encoding.py`).
2.  `client.py`: `send` runs the steps of an exchange, and reads the answer that comes of it.
3.  `exchange.py` decides what happens and when, without any I/O: it makes the request, adds credentials (`auth.py`; a
    token comes from `tokens.py`), has it sent, follows a redirect, judges the answer, and asks `retry.py` whether and
    when to try again. Each thing to be done is a step (`steps.py`), all of them before one deadline (`clock.py`).
4.  `client.py`: `_perform` does one step. A request goes through a gate to httpx (`transport.py`; `sockets.py` makes a
    blocking one punctual, `bodies.py` bounds what comes back), on connections that `connections.py` owns.
5.  What is no success becomes an error (`errors.py`): its reason is read by `problem.py`, a broken connection explained
    by `failures.py`, what was secret hidden by `redaction.py`.
6.  `answers.py` reads a success: JSON by the decoders of `decoding.py` into a `Model` (`model.py`, `open_enum.py`).

Lists go the same way, page by page (`pages.py`); so do requests that no description knows (`untyped.py`) and waits
for jobs (`waiting.py`).
"""
