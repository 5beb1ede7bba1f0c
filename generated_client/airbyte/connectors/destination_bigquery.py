"""The configuration of a destination `bigquery`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class LoadingMethodStandard(TypedDict):
    """`loading_method` where `method` is 'Standard'."""

    method: Literal["Standard"]
    """Default: 'Standard'."""


class LoadingMethodGcsStagingCredentialHmacKey(TypedDict):
    """`loading_method.credential` where `credential_type` is 'HMAC_KEY'."""

    credential_type: Literal["HMAC_KEY"]
    """Default: 'HMAC_KEY'."""
    hmac_key_access_id: str
    """Secret."""
    hmac_key_secret: str
    """Secret."""


LoadingMethodGcsStaging = TypedDict(
    "LoadingMethodGcsStaging",
    {
        "credential": LoadingMethodGcsStagingCredentialHmacKey,
        "gcs_bucket_name": str,
        "gcs_bucket_path": str,
        "method": Literal["GCS Staging"],
        "keep_files_in_gcs-bucket": NotRequired[Literal["Delete all tmp files from GCS", "Keep all tmp files in GCS"]],
    },
)
"""`loading_method` where `method` is 'GCS Staging'."""


LoadingMethod: TypeAlias = LoadingMethodStandard | LoadingMethodGcsStaging


class DestinationBigquery(TypedDict):
    """The configuration of a destination `bigquery`."""

    dataset_id: str
    dataset_location: Literal[
        "EU",
        "US",
        "africa-south1",
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
        "europe-central2",
        "europe-north1",
        "europe-north2",
        "europe-southwest1",
        "europe-west1",
        "europe-west2",
        "europe-west3",
        "europe-west4",
        "europe-west6",
        "europe-west8",
        "europe-west9",
        "europe-west10",
        "europe-west12",
        "me-central1",
        "me-central2",
        "me-west1",
        "northamerica-northeast1",
        "northamerica-northeast2",
        "northamerica-south1",
        "southamerica-east1",
        "southamerica-west1",
        "us-central1",
        "us-east1",
        "us-east4",
        "us-east5",
        "us-south1",
        "us-west1",
        "us-west2",
        "us-west3",
        "us-west4",
    ]
    destinationType: Literal["bigquery"]
    project_id: str
    cdc_deletion_mode: NotRequired[Literal["Hard delete", "Soft delete"]]
    """Default: 'Hard delete'."""
    credentials_json: NotRequired[str]
    """Secret."""
    disable_type_dedupe: NotRequired[bool]
    """Default: False."""
    loading_method: NotRequired[LoadingMethod]
    raw_data_dataset: NotRequired[str]
