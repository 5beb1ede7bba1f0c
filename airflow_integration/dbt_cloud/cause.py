"""The cause of a run: what people read, and the token by which a task knows its own run again.

dbt Cloud shows the cause with the run, takes 255 characters at most, and queues a second run as gladly as the first:
nothing but the cause tells one of ours from another. So its end is a token that follows from the task's identity and
try, in brackets; and the parent's lineage facts, where somebody wants them, stand before it as JSON.
"""

import hashlib

LONGEST = 255
_CUT = "…"


def token_of(*identity: object) -> str:
    """A token for one start of one task: the same for the same *identity* (dag, run, task, map index, try)."""
    return f"[airflow {hashlib.sha256(repr(identity).encode()).hexdigest()[:16]}]"


def cause_of(reason: str, token: str, lineage: str = "") -> str:
    """*reason*, then *lineage*, then *token*, in 255 characters; the reason is cut first, then left out."""
    tail = " ".join(part for part in (lineage, token) if part)
    if len(tail) > LONGEST:  # lineage that fits nowhere tells nothing when it is cut
        tail = token
    room = LONGEST - len(tail) - 1
    if len(reason) > room:
        reason = reason[: max(room - len(_CUT), 0)].rstrip() + _CUT if room > len(_CUT) else ""
    return f"{reason} {tail}".strip()
