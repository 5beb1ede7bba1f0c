"""The configuration of a source `hugging-face-datasets`."""

from typing import Any, Literal, NotRequired, TypedDict


class SourceHuggingFaceDatasets(TypedDict):
    """The configuration of a source `hugging-face-datasets`."""

    dataset_name: str
    sourceType: Literal["hugging-face-datasets"]
    dataset_splits: NotRequired[list[Any]]
    dataset_subsets: NotRequired[list[Any]]
