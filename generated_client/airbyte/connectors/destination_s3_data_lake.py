"""The configuration of a destination `s3-data-lake`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CatalogTypeNessie(TypedDict):
    """`catalog_type` where `catalog_type` is 'NESSIE'."""

    catalog_type: Literal["NESSIE"]
    """Default: 'NESSIE'."""
    namespace: str
    server_uri: str
    access_token: NotRequired[str]
    """Secret."""


class CatalogTypeGlue(TypedDict):
    """`catalog_type` where `catalog_type` is 'GLUE'."""

    catalog_type: Literal["GLUE"]
    """Default: 'GLUE'."""
    database_name: str
    glue_id: str
    role_arn: NotRequired[str]


class CatalogTypeRest(TypedDict):
    """`catalog_type` where `catalog_type` is 'REST'."""

    catalog_type: Literal["REST"]
    """Default: 'REST'."""
    namespace: str
    server_uri: str


class CatalogTypePolaris(TypedDict):
    """`catalog_type` where `catalog_type` is 'POLARIS'."""

    catalog_name: str
    catalog_type: Literal["POLARIS"]
    """Default: 'POLARIS'."""
    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    namespace: str
    server_uri: str


CatalogType: TypeAlias = CatalogTypeNessie | CatalogTypeGlue | CatalogTypeRest | CatalogTypePolaris


class DestinationS3DataLake(TypedDict):
    """The configuration of a destination `s3-data-lake`."""

    catalog_type: CatalogType
    destinationType: Literal["s3-data-lake"]
    main_branch_name: str
    """Default: 'main'."""
    s3_bucket_name: str
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
    warehouse_location: str
    access_key_id: NotRequired[str]
    """Secret."""
    s3_endpoint: NotRequired[str]
    secret_access_key: NotRequired[str]
    """Secret."""
