"""What counts as a name without a type, and what is Airflow's doing."""

from type_completeness import Report, untyped


def _report(*symbols: tuple[str, list[str]]) -> Report:
    return Report.model_validate(
        {
            "typeCompleteness": {
                "packageRootDirectory": "/somewhere",
                "symbols": [
                    {
                        "name": name,
                        "isExported": True,
                        "isTypeKnown": False,
                        "diagnostics": [{"message": message} for message in messages],
                    }
                    for name, messages in symbols
                ],
            }
        }
    )


def test_a_missing_annotation_is_ours() -> None:
    """A name whose type pyright has to guess fails the check."""
    ours, excused = untyped(_report(("pkg.mod.log", ["Type is missing type annotation"])))

    assert ours == ["pkg.mod.log: Type is missing type annotation"]
    assert excused == []


def test_the_metaclass_excuses_its_classes_and_what_mentions_them() -> None:
    """Subclasses, and signatures that name one of them, follow from the metaclass alone."""
    ours, excused = untyped(
        _report(
            ("pkg.op.BaseOperator", ["Type of metaclass unknown"]),
            ("pkg.op.Mine", ['Type of base class "pkg.op.BaseOperator" is partially unknown']),
            ("pkg.use.__init__", ['Type of parameter "x" is partially unknown\n  Parameter type is "Mine"']),
        )
    )

    assert ours == []
    assert excused == ["pkg.op.BaseOperator", "pkg.op.Mine", "pkg.use.__init__"]


def test_a_partly_unknown_type_without_the_metaclass_is_ours() -> None:
    """Another unknown type is not excused by standing near an operator."""
    ours, excused = untyped(
        _report(
            ("pkg.op.BaseOperator", ["Type of metaclass unknown"]),
            ("pkg.use.load", ['Return type is partially unknown\n  Return type is "list[Unknown]"']),
            ("pkg.op.Mine.x", ["Type of metaclass unknown", "Type is missing type annotation"]),
        )
    )

    assert [line.split(":")[0] for line in ours] == ["pkg.op.Mine.x", "pkg.use.load"]
    assert excused == ["pkg.op.BaseOperator"]
