"""Jobs: which status means which state, and which resources get a method that waits for one.

Both are facts about a system that no description tells, so they stand in `names.yaml`.
"""

from collections.abc import Iterable, Mapping

from generated_client.watching.state import JobState

from . import schemas
from .docs import docstring, method_text
from .documents import items, mapping
from .names import Table, python_names
from .names_error import NamesError

_WORDS = """\
Wait until a {noun} has ended, and return it if it succeeded.

Raises `JobFailed`, `JobCancelled` or `WaitTimeout`, each with the {noun} as it was seen last. A status that only
a newer server knows counts as running. The {noun} is read before the time is judged, and a last time when it is over,
so one that has ended is told by its end.

Answers that waiting may mend (a restarting server, 429, 5xx; once the {noun} has been read, also a page or half an
answer in its place) are waited out; every other `APIError` is raised at once.
A wait that ends early, by an error, Ctrl-C or the cancellation of its task, leaves the {noun} alone.
"""
_ARGUMENTS = {
    "timeout": (
        "How many seconds to wait. None waits for as long as the {noun} takes, 0 looks once. A server that is slow to "
        "answer the last look may add up to 5 seconds. If no look at all was answered, there is no {noun} to tell of, "
        "and the error of the last look is raised."
    ),
    "poll_interval": "Seconds between two looks. Servers answer with few threads: 5 to 10 are plenty.",
    "on_progress": (
        "Called with the {noun} when it is first seen, and whenever anything about it has changed since, its end "
        "included.{awaited} What it raises ends the wait."
    ),
    "cancel_on_timeout": (
        "Whether to cancel the {noun} when `timeout` is over, which may take a minute more. One that has ended by "
        "then, or ends by itself meanwhile, counts as it ended."
    ),
    "max_poll_failure_seconds": (
        "For how long in a row the server may fail to answer before its last error is raised. 0: not at all."
    ),
}
_AWAITED = " May be a coroutine function."


def states(document: Mapping[str, object], table: Table) -> dict[str, dict[str | int, str]]:
    """Return the names of `JobState` by class and value of the enumerations. Raises `NamesError`."""
    found: dict[str, dict[str | int, str]] = {}
    for name, rows in table.job_states.items():
        where = f"job_states: {name}"
        due = items(mapping(schemas.components(document).get(name)).get("enum"))
        if not due:
            raise NamesError(f"{where}: the description has no such enumeration")
        if wrong := mapping(rows).keys() - {*JobState}:
            raise NamesError(f"{where}: {_shown(wrong)}: a state is one of {_shown(JobState)}")
        values = [value for each in mapping(rows).values() for value in items(each)]
        if faults := [f"{value!r} has no state" for value in due if value not in values]:
            raise NamesError(f"{where}: {'; '.join(faults)}")
        if faults := [f"{value!r} is no value of it" for value in values if value not in due]:
            raise NamesError(f"{where}: {'; '.join(faults)}")
        if len(values) != len(due):
            raise NamesError(f"{where}: a value stands twice")
        found[schemas.class_name(name)] = {
            value: JobState(state).name
            for state, values in mapping(rows).items()
            for value in items(values)
            if isinstance(value, str | int)
        }
    return found


def methods(
    document: Mapping[str, object], table: Table, planned: Mapping[str, Mapping[str, object]]
) -> dict[str, list[dict[str, object]]]:
    """Return the methods that wait, by resource. *planned* are the operations of the plan. Raises `NamesError`."""
    by_name = {str(entry["name"]): entry for entry in planned.values()}
    found: dict[str, list[dict[str, object]]] = {}
    for name, row in table.waits.items():
        where = f"waits: {name}"
        resource, _, method = name.partition(".")
        reads, cancels = (_operation(f"{where}: {key}", mapping(row).get(key), by_name) for key in ("reads", "cancels"))
        if unknown := mapping(row).keys() - {"reads", "cancels", "advice", "tells"}:
            raise NamesError(f"{where}: does not know {_shown(unknown)}")
        if name in by_name or {reads["resource"], cancels["resource"]} != {resource}:
            raise NamesError(f"{where}: wants a name of its own on the resource of both operations")
        if reads["answer_name"] != cancels["answer_name"]:
            raise NamesError(f"{where}: both operations must answer with the same model")
        _require_status(where, str(reads["answer_name"]), document, table)
        tells = [str(each) for each in items(mapping(row).get("tells"))]
        properties = mapping(mapping(schemas.components(document)[str(reads["answer_name"])]).get("properties"))
        if strange := [each for each in tells if mapping(properties.get(each)).get("type") != "string"]:
            raise NamesError(f"{where}: tells: {reads['answer_name']} has no text {_shown(strange)}")
        noun = resource.removesuffix("s").replace("_", " ")
        found.setdefault(resource, []).append(
            {
                "name": name,
                "method": method,
                "reads": reads["function"],
                "cancels": cancels["function"],
                "noun": noun,
                "summary": _WORDS.partition("\n")[0].format(noun=noun),
                "advice": str(mapping(row).get("advice") or ""),
                "tells": [python_names([each])[each] for each in tells],
                "doc": _docstring(noun, _words_of_id(reads), awaited=False),
                "async_doc": _docstring(noun, _words_of_id(reads), awaited=True),
            }
        )
    return found


def _operation(where: str, name: object, by_name: Mapping[str, Mapping[str, object]]) -> Mapping[str, object]:
    entry = by_name.get(str(name))
    if entry is None:
        raise NamesError(f"{where}: there is no operation {name}")
    given = [wire for wire in mapping(entry["path_names"]) if wire not in items(entry["bound"])]
    if len(given) != 1 or entry["answer"] != "json" or entry["required"] != 1:
        raise NamesError(f"{where}: {name} must take an id in its path, demand nothing else, and answer with a model")
    return entry


def _require_status(where: str, model: str, document: Mapping[str, object], table: Table) -> None:
    """Refuse a model without the attribute `status`, or whose status has no states."""
    properties = mapping(mapping(schemas.components(document).get(model)).get("properties"))
    enumeration = str(mapping(properties.get("status")).get("$ref")).rpartition("/")[2]
    if enumeration not in table.job_states:
        raise NamesError(f"{where}: {model}.status must be an enumeration that has a row in job_states")


def _words_of_id(reads: Mapping[str, object]) -> dict[str, object]:
    """What the operation that reads the job says of the job's id, which is all that the method takes of it."""
    in_path = mapping(reads["path_names"]).values()
    return {name: text for name, text in mapping(reads["words"]).items() if name in in_path}


def _docstring(noun: str, words_of_id: Mapping[str, object], *, awaited: bool) -> str:
    awaited_too = _AWAITED if awaited else ""
    words = [(name, text.format(noun=noun, awaited=awaited_too)) for name, text in _ARGUMENTS.items()]
    return docstring(
        method_text(_WORDS.format(noun=noun), [*((name, str(text)) for name, text in words_of_id.items()), *words]),
        indent=8,
    )


def _shown(words: Iterable[str]) -> str:
    """Words for a message, in an order that does not change."""
    return ", ".join(sorted(words))
