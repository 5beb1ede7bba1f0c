"""The configuration of a destination `astra`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class EmbeddingOpenai(TypedDict):
    """`embedding` where `mode` is 'openai'."""

    mode: Literal["openai"]
    """Default: 'openai'."""
    openai_key: str
    """Secret."""


class EmbeddingCohere(TypedDict):
    """`embedding` where `mode` is 'cohere'."""

    cohere_key: str
    """Secret."""
    mode: Literal["cohere"]
    """Default: 'cohere'."""


class EmbeddingFake(TypedDict):
    """`embedding` where `mode` is 'fake'."""

    mode: Literal["fake"]
    """Default: 'fake'."""


class EmbeddingAzureOpenai(TypedDict):
    """`embedding` where `mode` is 'azure_openai'."""

    api_base: str
    deployment: str
    mode: Literal["azure_openai"]
    """Default: 'azure_openai'."""
    openai_key: str
    """Secret."""


class EmbeddingOpenaiCompatible(TypedDict):
    """`embedding` where `mode` is 'openai_compatible'."""

    base_url: str
    dimensions: int
    mode: Literal["openai_compatible"]
    """Default: 'openai_compatible'."""
    api_key: NotRequired[str]
    """Secret. Default: ''."""
    model_name: NotRequired[str]
    """Default: 'text-embedding-ada-002'."""


Embedding: TypeAlias = (
    EmbeddingOpenai | EmbeddingCohere | EmbeddingFake | EmbeddingAzureOpenai | EmbeddingOpenaiCompatible
)


class Indexing(TypedDict):
    """`indexing`."""

    astra_db_app_token: str
    """Secret."""
    astra_db_endpoint: str
    astra_db_keyspace: str
    collection: str


class ProcessingFieldNameMappingsItem(TypedDict):
    """`processing.field_name_mappings[]`."""

    from_field: str
    to_field: str


class ProcessingTextSplitterSeparator(TypedDict):
    """`processing.text_splitter` where `mode` is 'separator'."""

    mode: Literal["separator"]
    """Default: 'separator'."""
    keep_separator: NotRequired[bool]
    """Default: False."""
    separators: NotRequired[list[str]]
    """Default: ['"\\\\n\\\\n"', '"\\\\n"', '" "', '""']."""


class ProcessingTextSplitterMarkdown(TypedDict):
    """`processing.text_splitter` where `mode` is 'markdown'."""

    mode: Literal["markdown"]
    """Default: 'markdown'."""
    split_level: NotRequired[int]
    """From 1 to 6. Default: 1."""


class ProcessingTextSplitterCode(TypedDict):
    """`processing.text_splitter` where `mode` is 'code'."""

    language: Literal[
        "cpp",
        "go",
        "java",
        "js",
        "php",
        "proto",
        "python",
        "rst",
        "ruby",
        "rust",
        "scala",
        "swift",
        "markdown",
        "latex",
        "html",
        "sol",
    ]
    mode: Literal["code"]
    """Default: 'code'."""


ProcessingTextSplitter: TypeAlias = (
    ProcessingTextSplitterSeparator | ProcessingTextSplitterMarkdown | ProcessingTextSplitterCode
)


class Processing(TypedDict):
    """`processing`."""

    chunk_size: int
    """From 1 to 8191."""
    chunk_overlap: NotRequired[int]
    """Default: 0."""
    field_name_mappings: NotRequired[list[ProcessingFieldNameMappingsItem]]
    """Default: []."""
    metadata_fields: NotRequired[list[str]]
    """Default: []."""
    text_fields: NotRequired[list[str]]
    """Default: []."""
    text_splitter: NotRequired[ProcessingTextSplitter]


class DestinationAstra(TypedDict):
    """The configuration of a destination `astra`."""

    destinationType: Literal["astra"]
    embedding: Embedding
    indexing: Indexing
    processing: Processing
    omit_raw_text: NotRequired[bool]
    """Default: False."""
