"""The configuration of a destination `weaviate`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class EmbeddingNoEmbedding(TypedDict):
    """`embedding` where `mode` is 'no_embedding'."""

    mode: Literal["no_embedding"]
    """Default: 'no_embedding'."""


class EmbeddingAzureOpenai(TypedDict):
    """`embedding` where `mode` is 'azure_openai'."""

    api_base: str
    deployment: str
    mode: Literal["azure_openai"]
    """Default: 'azure_openai'."""
    openai_key: str
    """Secret."""


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


class EmbeddingFromField(TypedDict):
    """`embedding` where `mode` is 'from_field'."""

    dimensions: int
    field_name: str
    mode: Literal["from_field"]
    """Default: 'from_field'."""


class EmbeddingFake(TypedDict):
    """`embedding` where `mode` is 'fake'."""

    mode: Literal["fake"]
    """Default: 'fake'."""


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
    EmbeddingNoEmbedding
    | EmbeddingAzureOpenai
    | EmbeddingOpenai
    | EmbeddingCohere
    | EmbeddingFromField
    | EmbeddingFake
    | EmbeddingOpenaiCompatible
)


class IndexingAuthToken(TypedDict):
    """`indexing.auth` where `mode` is 'token'."""

    mode: Literal["token"]
    """Default: 'token'."""
    token: str
    """Secret."""


class IndexingAuthUsernamePassword(TypedDict):
    """`indexing.auth` where `mode` is 'username_password'."""

    mode: Literal["username_password"]
    """Default: 'username_password'."""
    password: str
    """Secret."""
    username: str


class IndexingAuthNoAuth(TypedDict):
    """`indexing.auth` where `mode` is 'no_auth'."""

    mode: Literal["no_auth"]
    """Default: 'no_auth'."""


IndexingAuth: TypeAlias = IndexingAuthToken | IndexingAuthUsernamePassword | IndexingAuthNoAuth


class IndexingAdditionalHeadersItem(TypedDict):
    """`indexing.additional_headers[]`."""

    header_key: str
    value: str
    """Secret."""


class Indexing(TypedDict):
    """`indexing`."""

    auth: IndexingAuth
    host: str
    additional_headers: NotRequired[list[IndexingAdditionalHeadersItem]]
    """Default: []."""
    batch_size: NotRequired[int]
    """Default: 128."""
    default_vectorizer: NotRequired[
        Literal[
            "none",
            "text2vec-cohere",
            "text2vec-huggingface",
            "text2vec-openai",
            "text2vec-palm",
            "text2vec-contextionary",
            "text2vec-transformers",
            "text2vec-gpt4all",
        ]
    ]
    """Default: 'none'."""
    tenant_id: NotRequired[str]
    """Secret. Default: ''."""
    text_field: NotRequired[str]
    """Default: 'text'."""


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


class DestinationWeaviate(TypedDict):
    """The configuration of a destination `weaviate`."""

    destinationType: Literal["weaviate"]
    embedding: Embedding
    indexing: Indexing
    processing: Processing
    omit_raw_text: NotRequired[bool]
    """Default: False."""
