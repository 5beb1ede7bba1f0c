"""How our words become docstrings."""

import ast

import pytest

from codegen import docs

PARAGRAPH = "A sentence that is long enough to be wrapped at the margin of the page, and then goes on for a while. " * 2
ITEMS = """\
What happens depends:

- The first item is a long one and is wrapped, so that its further lines hang below its own text and not below the
  dash: that reads well.
- The second.

After the list."""


@pytest.mark.parametrize("indent", [4, 8])
@pytest.mark.parametrize(
    "text", ["Short.", PARAGRAPH, ITEMS, f"First line.\n\n{PARAGRAPH}\n\n{ITEMS}", "word " * 22 + "ab.", "word " * 23]
)
def test_a_docstring_keeps_within_the_margin(text: str, indent: int) -> None:
    """No line is longer than 120 columns, and the words are all there."""
    literal = docs.docstring(text, indent)

    assert all(len(line) <= 120 for line in f"{' ' * indent}{literal}".splitlines())
    assert ast.literal_eval(literal).split() == text.split()


def test_one_line_keeps_its_marks_and_several_close_alone() -> None:
    """The closing marks stand alone below several lines."""
    assert docs.docstring("Read one tag.", 8) == '"""Read one tag."""'
    assert docs.docstring("Read.\n\nMore.", 4) == '"""Read.\n\n    More.\n    """'


def test_lists_are_kept_as_lists() -> None:
    """Items are wrapped one by one, with a hanging indent, and never run together."""
    assert docs.reflow(ITEMS, 60) == [
        "What happens depends:",
        "",
        "- The first item is a long one and is wrapped, so that its",
        "  further lines hang below its own text and not below the",
        "  dash: that reads well.",
        "- The second.",
        "",
        "After the list.",
    ]


def test_paragraphs_are_filled_anew() -> None:
    """Where the overlay breaks its lines does not show."""
    assert docs.reflow("one\ntwo\nthree\n\nfour\nfive", 80) == ["one two three", "", "four five"]


@pytest.mark.parametrize(
    "text", ['a """quoted""" word', "back\\slash \\N{DASH} \\", 'ends with a "quote"', "tab\tand\x00control", '"']
)
def test_any_text_is_safe_in_a_docstring(text: str) -> None:
    """No text can end the docstring or mean something to Python."""
    for indent in (4, 8):
        value: object = ast.literal_eval(docs.docstring(text, indent))
        assert str(value).split() == text.replace("\x00", " ").split()


def test_arguments_follow_the_words_of_a_method() -> None:
    """Arguments stand below their own heading, deprecation before it."""
    text = docs.method_text("Run.\n", [("job_id", "Of the\njob."), ("x", "y")], "deprecated: use `go`")

    assert text == ("Run.\n\nDeprecated: use `go`.\n\nArgs:\n    job_id: Of the job.\n    x: y")
    assert docs.method_text("Run.", []) == "Run."
