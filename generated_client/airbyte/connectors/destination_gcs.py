"""The configuration of a destination `gcs`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialHmacKey(TypedDict):
    """`credential` where `credential_type` is 'HMAC_KEY'."""

    credential_type: Literal["HMAC_KEY"]
    """Default: 'HMAC_KEY'."""
    hmac_key_access_id: str
    """Secret."""
    hmac_key_secret: str
    """Secret."""


class FormatAvroCompressionCodecNoCompression(TypedDict):
    """`format.compression_codec` where `codec` is 'no compression'."""

    codec: Literal["no compression"]
    """Default: 'no compression'."""


class FormatAvroCompressionCodecDeflate(TypedDict):
    """`format.compression_codec` where `codec` is 'Deflate'."""

    codec: Literal["Deflate"]
    """Default: 'Deflate'."""
    compression_level: NotRequired[int]
    """From 0 to 9. Default: 0."""


class FormatAvroCompressionCodecBzip2(TypedDict):
    """`format.compression_codec` where `codec` is 'bzip2'."""

    codec: Literal["bzip2"]
    """Default: 'bzip2'."""


class FormatAvroCompressionCodecXz(TypedDict):
    """`format.compression_codec` where `codec` is 'xz'."""

    codec: Literal["xz"]
    """Default: 'xz'."""
    compression_level: NotRequired[int]
    """From 0 to 9. Default: 6."""


class FormatAvroCompressionCodecZstandard(TypedDict):
    """`format.compression_codec` where `codec` is 'zstandard'."""

    codec: Literal["zstandard"]
    """Default: 'zstandard'."""
    compression_level: NotRequired[int]
    """From -5 to 22. Default: 3."""
    include_checksum: NotRequired[bool]
    """Default: False."""


class FormatAvroCompressionCodecSnappy(TypedDict):
    """`format.compression_codec` where `codec` is 'snappy'."""

    codec: Literal["snappy"]
    """Default: 'snappy'."""


FormatAvroCompressionCodec: TypeAlias = (
    FormatAvroCompressionCodecNoCompression
    | FormatAvroCompressionCodecDeflate
    | FormatAvroCompressionCodecBzip2
    | FormatAvroCompressionCodecXz
    | FormatAvroCompressionCodecZstandard
    | FormatAvroCompressionCodecSnappy
)


class FormatAvro(TypedDict):
    """`format` where `format_type` is 'Avro'."""

    compression_codec: FormatAvroCompressionCodec
    format_type: Literal["Avro"]
    """Default: 'Avro'."""


class FormatCsvCompressionNoCompression(TypedDict):
    """`format.compression` where `compression_type` is 'No Compression'."""

    compression_type: NotRequired[Literal["No Compression"]]
    """Default: 'No Compression'."""


class FormatCsvCompressionGzip(TypedDict):
    """`format.compression` where `compression_type` is 'GZIP'."""

    compression_type: NotRequired[Literal["GZIP"]]
    """Default: 'GZIP'."""


FormatCsvCompression: TypeAlias = FormatCsvCompressionNoCompression | FormatCsvCompressionGzip


class FormatCsv(TypedDict):
    """`format` where `format_type` is 'CSV'."""

    format_type: Literal["CSV"]
    """Default: 'CSV'."""
    compression: NotRequired[FormatCsvCompression]
    flattening: NotRequired[Literal["No flattening", "Root level flattening"]]
    """Default: 'No flattening'."""


class FormatJsonlCompressionNoCompression(TypedDict):
    """`format.compression` where `compression_type` is 'No Compression'."""

    compression_type: NotRequired[Literal["No Compression"]]
    """Default: 'No Compression'."""


class FormatJsonlCompressionGzip(TypedDict):
    """`format.compression` where `compression_type` is 'GZIP'."""

    compression_type: NotRequired[Literal["GZIP"]]
    """Default: 'GZIP'."""


FormatJsonlCompression: TypeAlias = FormatJsonlCompressionNoCompression | FormatJsonlCompressionGzip


class FormatJsonl(TypedDict):
    """`format` where `format_type` is 'JSONL'."""

    format_type: Literal["JSONL"]
    """Default: 'JSONL'."""
    compression: NotRequired[FormatJsonlCompression]


class FormatParquet(TypedDict):
    """`format` where `format_type` is 'Parquet'."""

    format_type: Literal["Parquet"]
    """Default: 'Parquet'."""
    block_size_mb: NotRequired[int]
    """Default: 128."""
    compression_codec: NotRequired[Literal["UNCOMPRESSED", "SNAPPY", "GZIP", "LZO", "BROTLI", "LZ4", "ZSTD"]]
    """Default: 'UNCOMPRESSED'."""
    dictionary_encoding: NotRequired[bool]
    """Default: True."""
    dictionary_page_size_kb: NotRequired[int]
    """Default: 1024."""
    max_padding_size_mb: NotRequired[int]
    """Default: 8."""
    page_size_kb: NotRequired[int]
    """Default: 1024."""


Format: TypeAlias = FormatAvro | FormatCsv | FormatJsonl | FormatParquet


class DestinationGcs(TypedDict):
    """The configuration of a destination `gcs`."""

    credential: CredentialHmacKey
    destinationType: Literal["gcs"]
    format: Format
    gcs_bucket_name: str
    gcs_bucket_path: str
    gcs_bucket_region: NotRequired[
        Literal[
            "northamerica-northeast1",
            "northamerica-northeast2",
            "us-central1",
            "us-east1",
            "us-east4",
            "us-west1",
            "us-west2",
            "us-west3",
            "us-west4",
            "southamerica-east1",
            "southamerica-west1",
            "europe-central2",
            "europe-north1",
            "europe-west1",
            "europe-west2",
            "europe-west3",
            "europe-west4",
            "europe-west6",
            "asia-east1",
            "asia-east2",
            "asia-northeast1",
            "asia-northeast2",
            "asia-northeast3",
            "asia-south1",
            "asia-south2",
            "asia-southeast1",
            "asia-southeast2",
            "australia-southeast1",
            "australia-southeast2",
            "asia",
            "eu",
            "us",
            "asia1",
            "eur4",
            "nam4",
        ]
    ]
    """Default: 'us'."""
