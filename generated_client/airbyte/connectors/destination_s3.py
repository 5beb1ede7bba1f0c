"""The configuration of a destination `s3`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class FormatCsvCompressionNoCompression(TypedDict):
    """`format.compression` where `compression_type` is 'No Compression'."""

    compression_type: Literal["No Compression"]
    """Default: 'No Compression'."""


class FormatCsvCompressionGzip(TypedDict):
    """`format.compression` where `compression_type` is 'GZIP'."""

    compression_type: Literal["GZIP"]
    """Default: 'GZIP'."""


FormatCsvCompression: TypeAlias = FormatCsvCompressionNoCompression | FormatCsvCompressionGzip


class FormatCsv(TypedDict):
    """`format` where `format_type` is 'CSV'."""

    flattening: Literal["No flattening", "Root level flattening"]
    """Default: 'No flattening'."""
    format_type: Literal["CSV"]
    """Default: 'CSV'."""
    compression: NotRequired[FormatCsvCompression]


class FormatJsonlCompressionNoCompression(TypedDict):
    """`format.compression` where `compression_type` is 'No Compression'."""

    compression_type: Literal["No Compression"]
    """Default: 'No Compression'."""


class FormatJsonlCompressionGzip(TypedDict):
    """`format.compression` where `compression_type` is 'GZIP'."""

    compression_type: Literal["GZIP"]
    """Default: 'GZIP'."""


FormatJsonlCompression: TypeAlias = FormatJsonlCompressionNoCompression | FormatJsonlCompressionGzip


class FormatJsonl(TypedDict):
    """`format` where `format_type` is 'JSONL'."""

    format_type: Literal["JSONL"]
    """Default: 'JSONL'."""
    compression: NotRequired[FormatJsonlCompression]
    flattening: NotRequired[Literal["No flattening", "Root level flattening"]]
    """Default: 'No flattening'."""


class FormatAvroCompressionCodecNoCompression(TypedDict):
    """`format.compression_codec` where `codec` is 'no compression'."""

    codec: Literal["no compression"]
    """Default: 'no compression'."""


class FormatAvroCompressionCodecDeflate(TypedDict):
    """`format.compression_codec` where `codec` is 'Deflate'."""

    codec: Literal["Deflate"]
    """Default: 'Deflate'."""
    compression_level: int


class FormatAvroCompressionCodecBzip2(TypedDict):
    """`format.compression_codec` where `codec` is 'bzip2'."""

    codec: Literal["bzip2"]
    """Default: 'bzip2'."""


class FormatAvroCompressionCodecXz(TypedDict):
    """`format.compression_codec` where `codec` is 'xz'."""

    codec: Literal["xz"]
    """Default: 'xz'."""
    compression_level: int


class FormatAvroCompressionCodecZstandard(TypedDict):
    """`format.compression_codec` where `codec` is 'zstandard'."""

    codec: Literal["zstandard"]
    """Default: 'zstandard'."""
    compression_level: int
    include_checksum: bool


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


class FormatParquet(TypedDict):
    """`format` where `format_type` is 'Parquet'."""

    format_type: Literal["Parquet"]
    """Default: 'Parquet'."""
    block_size_mb: NotRequired[int]
    """Default: 128."""
    compression_codec: NotRequired[Literal["UNCOMPRESSED", "SNAPPY", "GZIP", "LZO", "BROTLI", "LZ4", "ZSTD"]]
    """Default: 'UNCOMPRESSED'."""
    dictionary_encoding: NotRequired[bool]
    dictionary_page_size_kb: NotRequired[int]
    """Default: 1024."""
    max_padding_size_mb: NotRequired[int]
    """Default: 8."""
    page_size_kb: NotRequired[int]
    """Default: 1024."""


Format: TypeAlias = FormatCsv | FormatJsonl | FormatAvro | FormatParquet


class DestinationS3(TypedDict):
    """The configuration of a destination `s3`."""

    destinationType: Literal["s3"]
    format: Format
    s3_bucket_name: str
    s3_bucket_path: str
    s3_bucket_region: Literal[
        "",
        "af-south-1",
        "ap-east-1",
        "ap-northeast-1",
        "ap-northeast-2",
        "ap-northeast-3",
        "ap-south-1",
        "ap-south-2",
        "ap-southeast-1",
        "ap-southeast-2",
        "ap-southeast-3",
        "ap-southeast-4",
        "ca-central-1",
        "ca-west-1",
        "cn-north-1",
        "cn-northwest-1",
        "eu-central-1",
        "eu-central-2",
        "eu-north-1",
        "eu-south-1",
        "eu-south-2",
        "eu-west-1",
        "eu-west-2",
        "eu-west-3",
        "il-central-1",
        "me-central-1",
        "me-south-1",
        "sa-east-1",
        "us-east-1",
        "us-east-2",
        "us-gov-east-1",
        "us-gov-west-1",
        "us-west-1",
        "us-west-2",
    ]
    """Default: ''."""
    access_key_id: NotRequired[str]
    """Secret."""
    file_name_pattern: NotRequired[str]
    role_arn: NotRequired[str]
    s3_endpoint: NotRequired[str]
    s3_path_format: NotRequired[str]
    secret_access_key: NotRequired[str]
    """Secret."""
