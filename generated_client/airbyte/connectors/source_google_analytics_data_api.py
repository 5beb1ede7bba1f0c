"""The configuration of a source `google-analytics-data-api`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsClient(TypedDict):
    """`credentials` where `auth_type` is 'Client'."""

    client_id: str
    client_secret: str
    """Secret."""
    refresh_token: str
    """Secret."""
    access_token: NotRequired[str]
    """Secret."""
    auth_type: NotRequired[Literal["Client"]]


class CredentialsService(TypedDict):
    """`credentials` where `auth_type` is 'Service'."""

    credentials_json: str
    """Secret."""
    auth_type: NotRequired[Literal["Service"]]


Credentials: TypeAlias = CredentialsClient | CredentialsService


class CustomReportsArrayItemCohortSpecFalse(TypedDict):
    """`custom_reports_array[].cohortSpec` where `enabled` is 'false'."""

    enabled: NotRequired[Literal["false"]]


class CustomReportsArrayItemCohortSpecTrueCohortReportSettings(TypedDict):
    """`custom_reports_array[].cohortSpec.cohortReportSettings`."""

    accumulate: NotRequired[bool]


class CustomReportsArrayItemCohortSpecTrueCohortsItemDateRange(TypedDict):
    """`custom_reports_array[].cohortSpec.cohorts[].dateRange`."""

    endDate: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    startDate: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""


class CustomReportsArrayItemCohortSpecTrueCohortsItem(TypedDict):
    """`custom_reports_array[].cohortSpec.cohorts[]`."""

    dateRange: CustomReportsArrayItemCohortSpecTrueCohortsItemDateRange
    dimension: Literal["firstSessionDate"]
    name: NotRequired[str]
    """Must match `^(?!(cohort_|RESERVED_)).*$`."""


class CustomReportsArrayItemCohortSpecTrueCohortsRange(TypedDict):
    """`custom_reports_array[].cohortSpec.cohortsRange`."""

    endOffset: int
    """At least 0."""
    granularity: Literal["GRANULARITY_UNSPECIFIED", "DAILY", "WEEKLY", "MONTHLY"]
    startOffset: NotRequired[int]
    """At least 0."""


class CustomReportsArrayItemCohortSpecTrue(TypedDict):
    """`custom_reports_array[].cohortSpec` where `enabled` is 'true'."""

    cohortReportSettings: NotRequired[CustomReportsArrayItemCohortSpecTrueCohortReportSettings]
    cohorts: NotRequired[list[CustomReportsArrayItemCohortSpecTrueCohortsItem]]
    cohortsRange: NotRequired[CustomReportsArrayItemCohortSpecTrueCohortsRange]
    enabled: NotRequired[Literal["true"]]


CustomReportsArrayItemCohortSpec: TypeAlias = (
    CustomReportsArrayItemCohortSpecFalse | CustomReportsArrayItemCohortSpecTrue
)


class CustomReportsArrayItemDimensionFilterAndGroupExpressionsItemFilterStringFilter(TypedDict):
    """`custom_reports_array[].dimensionFilter.expressions[].filter` where `filter_name` is 'stringFilter'."""

    filter_name: Literal["stringFilter"]
    value: str
    caseSensitive: NotRequired[bool]
    matchType: NotRequired[
        list[
            Literal[
                "MATCH_TYPE_UNSPECIFIED",
                "EXACT",
                "BEGINS_WITH",
                "ENDS_WITH",
                "CONTAINS",
                "FULL_REGEXP",
                "PARTIAL_REGEXP",
            ]
        ]
    ]


class CustomReportsArrayItemDimensionFilterAndGroupExpressionsItemFilterInListFilter(TypedDict):
    """`custom_reports_array[].dimensionFilter.expressions[].filter` where `filter_name` is 'inListFilter'."""

    filter_name: Literal["inListFilter"]
    values: list[str]
    caseSensitive: NotRequired[bool]


class CustomReportsArrayItemDimensionFilterAndGroupExpressionsItemFilterNumericFilterValueInt64Value(TypedDict):
    """`custom_reports_array[].dimensionFilter.expressions[].filter.value` where `value_type` is 'int64Value'."""

    value: str
    value_type: Literal["int64Value"]


class CustomReportsArrayItemDimensionFilterAndGroupExpressionsItemFilterNumericFilterValueDoubleValue(TypedDict):
    """`custom_reports_array[].dimensionFilter.expressions[].filter.value` where `value_type` is 'doubleValue'."""

    value: float
    value_type: Literal["doubleValue"]


CustomReportsArrayItemDimensionFilterAndGroupExpressionsItemFilterNumericFilterValue: TypeAlias = (
    CustomReportsArrayItemDimensionFilterAndGroupExpressionsItemFilterNumericFilterValueInt64Value
    | CustomReportsArrayItemDimensionFilterAndGroupExpressionsItemFilterNumericFilterValueDoubleValue
)


class CustomReportsArrayItemDimensionFilterAndGroupExpressionsItemFilterNumericFilter(TypedDict):
    """`custom_reports_array[].dimensionFilter.expressions[].filter` where `filter_name` is 'numericFilter'."""

    filter_name: Literal["numericFilter"]
    operation: list[
        Literal[
            "OPERATION_UNSPECIFIED", "EQUAL", "LESS_THAN", "LESS_THAN_OR_EQUAL", "GREATER_THAN", "GREATER_THAN_OR_EQUAL"
        ]
    ]
    value: CustomReportsArrayItemDimensionFilterAndGroupExpressionsItemFilterNumericFilterValue


class CustomReportsArrayItemDimensionFilterAndGroupExpressionsItemFilterBetweenFilterFromValueInt64Value(TypedDict):
    """`custom_reports_array[].dimensionFilter.expressions[].filter.fromValue` where `value_type` is 'int64Value'."""

    value: str
    value_type: Literal["int64Value"]


class CustomReportsArrayItemDimensionFilterAndGroupExpressionsItemFilterBetweenFilterFromValueDoubleValue(TypedDict):
    """`custom_reports_array[].dimensionFilter.expressions[].filter.fromValue` where `value_type` is 'doubleValue'."""

    value: float
    value_type: Literal["doubleValue"]


CustomReportsArrayItemDimensionFilterAndGroupExpressionsItemFilterBetweenFilterFromValue: TypeAlias = (
    CustomReportsArrayItemDimensionFilterAndGroupExpressionsItemFilterBetweenFilterFromValueInt64Value
    | CustomReportsArrayItemDimensionFilterAndGroupExpressionsItemFilterBetweenFilterFromValueDoubleValue
)


class CustomReportsArrayItemDimensionFilterAndGroupExpressionsItemFilterBetweenFilterToValueInt64Value(TypedDict):
    """`custom_reports_array[].dimensionFilter.expressions[].filter.toValue` where `value_type` is 'int64Value'."""

    value: str
    value_type: Literal["int64Value"]


class CustomReportsArrayItemDimensionFilterAndGroupExpressionsItemFilterBetweenFilterToValueDoubleValue(TypedDict):
    """`custom_reports_array[].dimensionFilter.expressions[].filter.toValue` where `value_type` is 'doubleValue'."""

    value: float
    value_type: Literal["doubleValue"]


CustomReportsArrayItemDimensionFilterAndGroupExpressionsItemFilterBetweenFilterToValue: TypeAlias = (
    CustomReportsArrayItemDimensionFilterAndGroupExpressionsItemFilterBetweenFilterToValueInt64Value
    | CustomReportsArrayItemDimensionFilterAndGroupExpressionsItemFilterBetweenFilterToValueDoubleValue
)


class CustomReportsArrayItemDimensionFilterAndGroupExpressionsItemFilterBetweenFilter(TypedDict):
    """`custom_reports_array[].dimensionFilter.expressions[].filter` where `filter_name` is 'betweenFilter'."""

    filter_name: Literal["betweenFilter"]
    fromValue: CustomReportsArrayItemDimensionFilterAndGroupExpressionsItemFilterBetweenFilterFromValue
    toValue: CustomReportsArrayItemDimensionFilterAndGroupExpressionsItemFilterBetweenFilterToValue


CustomReportsArrayItemDimensionFilterAndGroupExpressionsItemFilter: TypeAlias = (
    CustomReportsArrayItemDimensionFilterAndGroupExpressionsItemFilterStringFilter
    | CustomReportsArrayItemDimensionFilterAndGroupExpressionsItemFilterInListFilter
    | CustomReportsArrayItemDimensionFilterAndGroupExpressionsItemFilterNumericFilter
    | CustomReportsArrayItemDimensionFilterAndGroupExpressionsItemFilterBetweenFilter
)


class CustomReportsArrayItemDimensionFilterAndGroupExpressionsItem(TypedDict):
    """`custom_reports_array[].dimensionFilter.expressions[]`."""

    field_name: str
    filter: CustomReportsArrayItemDimensionFilterAndGroupExpressionsItemFilter


class CustomReportsArrayItemDimensionFilterAndGroup(TypedDict):
    """`custom_reports_array[].dimensionFilter` where `filter_type` is 'andGroup'."""

    expressions: list[CustomReportsArrayItemDimensionFilterAndGroupExpressionsItem]
    filter_type: Literal["andGroup"]


class CustomReportsArrayItemDimensionFilterOrGroupExpressionsItemFilterStringFilter(TypedDict):
    """`custom_reports_array[].dimensionFilter.expressions[].filter` where `filter_name` is 'stringFilter'."""

    filter_name: Literal["stringFilter"]
    value: str
    caseSensitive: NotRequired[bool]
    matchType: NotRequired[
        list[
            Literal[
                "MATCH_TYPE_UNSPECIFIED",
                "EXACT",
                "BEGINS_WITH",
                "ENDS_WITH",
                "CONTAINS",
                "FULL_REGEXP",
                "PARTIAL_REGEXP",
            ]
        ]
    ]


class CustomReportsArrayItemDimensionFilterOrGroupExpressionsItemFilterInListFilter(TypedDict):
    """`custom_reports_array[].dimensionFilter.expressions[].filter` where `filter_name` is 'inListFilter'."""

    filter_name: Literal["inListFilter"]
    values: list[str]
    caseSensitive: NotRequired[bool]


class CustomReportsArrayItemDimensionFilterOrGroupExpressionsItemFilterNumericFilterValueInt64Value(TypedDict):
    """`custom_reports_array[].dimensionFilter.expressions[].filter.value` where `value_type` is 'int64Value'."""

    value: str
    value_type: Literal["int64Value"]


class CustomReportsArrayItemDimensionFilterOrGroupExpressionsItemFilterNumericFilterValueDoubleValue(TypedDict):
    """`custom_reports_array[].dimensionFilter.expressions[].filter.value` where `value_type` is 'doubleValue'."""

    value: float
    value_type: Literal["doubleValue"]


CustomReportsArrayItemDimensionFilterOrGroupExpressionsItemFilterNumericFilterValue: TypeAlias = (
    CustomReportsArrayItemDimensionFilterOrGroupExpressionsItemFilterNumericFilterValueInt64Value
    | CustomReportsArrayItemDimensionFilterOrGroupExpressionsItemFilterNumericFilterValueDoubleValue
)


class CustomReportsArrayItemDimensionFilterOrGroupExpressionsItemFilterNumericFilter(TypedDict):
    """`custom_reports_array[].dimensionFilter.expressions[].filter` where `filter_name` is 'numericFilter'."""

    filter_name: Literal["numericFilter"]
    operation: list[
        Literal[
            "OPERATION_UNSPECIFIED", "EQUAL", "LESS_THAN", "LESS_THAN_OR_EQUAL", "GREATER_THAN", "GREATER_THAN_OR_EQUAL"
        ]
    ]
    value: CustomReportsArrayItemDimensionFilterOrGroupExpressionsItemFilterNumericFilterValue


class CustomReportsArrayItemDimensionFilterOrGroupExpressionsItemFilterBetweenFilterFromValueInt64Value(TypedDict):
    """`custom_reports_array[].dimensionFilter.expressions[].filter.fromValue` where `value_type` is 'int64Value'."""

    value: str
    value_type: Literal["int64Value"]


class CustomReportsArrayItemDimensionFilterOrGroupExpressionsItemFilterBetweenFilterFromValueDoubleValue(TypedDict):
    """`custom_reports_array[].dimensionFilter.expressions[].filter.fromValue` where `value_type` is 'doubleValue'."""

    value: float
    value_type: Literal["doubleValue"]


CustomReportsArrayItemDimensionFilterOrGroupExpressionsItemFilterBetweenFilterFromValue: TypeAlias = (
    CustomReportsArrayItemDimensionFilterOrGroupExpressionsItemFilterBetweenFilterFromValueInt64Value
    | CustomReportsArrayItemDimensionFilterOrGroupExpressionsItemFilterBetweenFilterFromValueDoubleValue
)


class CustomReportsArrayItemDimensionFilterOrGroupExpressionsItemFilterBetweenFilterToValueInt64Value(TypedDict):
    """`custom_reports_array[].dimensionFilter.expressions[].filter.toValue` where `value_type` is 'int64Value'."""

    value: str
    value_type: Literal["int64Value"]


class CustomReportsArrayItemDimensionFilterOrGroupExpressionsItemFilterBetweenFilterToValueDoubleValue(TypedDict):
    """`custom_reports_array[].dimensionFilter.expressions[].filter.toValue` where `value_type` is 'doubleValue'."""

    value: float
    value_type: Literal["doubleValue"]


CustomReportsArrayItemDimensionFilterOrGroupExpressionsItemFilterBetweenFilterToValue: TypeAlias = (
    CustomReportsArrayItemDimensionFilterOrGroupExpressionsItemFilterBetweenFilterToValueInt64Value
    | CustomReportsArrayItemDimensionFilterOrGroupExpressionsItemFilterBetweenFilterToValueDoubleValue
)


class CustomReportsArrayItemDimensionFilterOrGroupExpressionsItemFilterBetweenFilter(TypedDict):
    """`custom_reports_array[].dimensionFilter.expressions[].filter` where `filter_name` is 'betweenFilter'."""

    filter_name: Literal["betweenFilter"]
    fromValue: CustomReportsArrayItemDimensionFilterOrGroupExpressionsItemFilterBetweenFilterFromValue
    toValue: CustomReportsArrayItemDimensionFilterOrGroupExpressionsItemFilterBetweenFilterToValue


CustomReportsArrayItemDimensionFilterOrGroupExpressionsItemFilter: TypeAlias = (
    CustomReportsArrayItemDimensionFilterOrGroupExpressionsItemFilterStringFilter
    | CustomReportsArrayItemDimensionFilterOrGroupExpressionsItemFilterInListFilter
    | CustomReportsArrayItemDimensionFilterOrGroupExpressionsItemFilterNumericFilter
    | CustomReportsArrayItemDimensionFilterOrGroupExpressionsItemFilterBetweenFilter
)


class CustomReportsArrayItemDimensionFilterOrGroupExpressionsItem(TypedDict):
    """`custom_reports_array[].dimensionFilter.expressions[]`."""

    field_name: str
    filter: CustomReportsArrayItemDimensionFilterOrGroupExpressionsItemFilter


class CustomReportsArrayItemDimensionFilterOrGroup(TypedDict):
    """`custom_reports_array[].dimensionFilter` where `filter_type` is 'orGroup'."""

    expressions: list[CustomReportsArrayItemDimensionFilterOrGroupExpressionsItem]
    filter_type: Literal["orGroup"]


class CustomReportsArrayItemDimensionFilterNotExpressionExpressionFilterStringFilter(TypedDict):
    """`custom_reports_array[].dimensionFilter.expression.filter` where `filter_name` is 'stringFilter'."""

    filter_name: Literal["stringFilter"]
    value: str
    caseSensitive: NotRequired[bool]
    matchType: NotRequired[
        list[
            Literal[
                "MATCH_TYPE_UNSPECIFIED",
                "EXACT",
                "BEGINS_WITH",
                "ENDS_WITH",
                "CONTAINS",
                "FULL_REGEXP",
                "PARTIAL_REGEXP",
            ]
        ]
    ]


class CustomReportsArrayItemDimensionFilterNotExpressionExpressionFilterInListFilter(TypedDict):
    """`custom_reports_array[].dimensionFilter.expression.filter` where `filter_name` is 'inListFilter'."""

    filter_name: Literal["inListFilter"]
    values: list[str]
    caseSensitive: NotRequired[bool]


class CustomReportsArrayItemDimensionFilterNotExpressionExpressionFilterNumericFilterValueInt64Value(TypedDict):
    """`custom_reports_array[].dimensionFilter.expression.filter.value` where `value_type` is 'int64Value'."""

    value: str
    value_type: Literal["int64Value"]


class CustomReportsArrayItemDimensionFilterNotExpressionExpressionFilterNumericFilterValueDoubleValue(TypedDict):
    """`custom_reports_array[].dimensionFilter.expression.filter.value` where `value_type` is 'doubleValue'."""

    value: float
    value_type: Literal["doubleValue"]


CustomReportsArrayItemDimensionFilterNotExpressionExpressionFilterNumericFilterValue: TypeAlias = (
    CustomReportsArrayItemDimensionFilterNotExpressionExpressionFilterNumericFilterValueInt64Value
    | CustomReportsArrayItemDimensionFilterNotExpressionExpressionFilterNumericFilterValueDoubleValue
)


class CustomReportsArrayItemDimensionFilterNotExpressionExpressionFilterNumericFilter(TypedDict):
    """`custom_reports_array[].dimensionFilter.expression.filter` where `filter_name` is 'numericFilter'."""

    filter_name: Literal["numericFilter"]
    operation: list[
        Literal[
            "OPERATION_UNSPECIFIED", "EQUAL", "LESS_THAN", "LESS_THAN_OR_EQUAL", "GREATER_THAN", "GREATER_THAN_OR_EQUAL"
        ]
    ]
    value: CustomReportsArrayItemDimensionFilterNotExpressionExpressionFilterNumericFilterValue


class CustomReportsArrayItemDimensionFilterNotExpressionExpressionFilterBetweenFilterFromValueInt64Value(TypedDict):
    """`custom_reports_array[].dimensionFilter.expression.filter.fromValue` where `value_type` is 'int64Value'."""

    value: str
    value_type: Literal["int64Value"]


class CustomReportsArrayItemDimensionFilterNotExpressionExpressionFilterBetweenFilterFromValueDoubleValue(TypedDict):
    """`custom_reports_array[].dimensionFilter.expression.filter.fromValue` where `value_type` is 'doubleValue'."""

    value: float
    value_type: Literal["doubleValue"]


CustomReportsArrayItemDimensionFilterNotExpressionExpressionFilterBetweenFilterFromValue: TypeAlias = (
    CustomReportsArrayItemDimensionFilterNotExpressionExpressionFilterBetweenFilterFromValueInt64Value
    | CustomReportsArrayItemDimensionFilterNotExpressionExpressionFilterBetweenFilterFromValueDoubleValue
)


class CustomReportsArrayItemDimensionFilterNotExpressionExpressionFilterBetweenFilterToValueInt64Value(TypedDict):
    """`custom_reports_array[].dimensionFilter.expression.filter.toValue` where `value_type` is 'int64Value'."""

    value: str
    value_type: Literal["int64Value"]


class CustomReportsArrayItemDimensionFilterNotExpressionExpressionFilterBetweenFilterToValueDoubleValue(TypedDict):
    """`custom_reports_array[].dimensionFilter.expression.filter.toValue` where `value_type` is 'doubleValue'."""

    value: float
    value_type: Literal["doubleValue"]


CustomReportsArrayItemDimensionFilterNotExpressionExpressionFilterBetweenFilterToValue: TypeAlias = (
    CustomReportsArrayItemDimensionFilterNotExpressionExpressionFilterBetweenFilterToValueInt64Value
    | CustomReportsArrayItemDimensionFilterNotExpressionExpressionFilterBetweenFilterToValueDoubleValue
)


class CustomReportsArrayItemDimensionFilterNotExpressionExpressionFilterBetweenFilter(TypedDict):
    """`custom_reports_array[].dimensionFilter.expression.filter` where `filter_name` is 'betweenFilter'."""

    filter_name: Literal["betweenFilter"]
    fromValue: CustomReportsArrayItemDimensionFilterNotExpressionExpressionFilterBetweenFilterFromValue
    toValue: CustomReportsArrayItemDimensionFilterNotExpressionExpressionFilterBetweenFilterToValue


CustomReportsArrayItemDimensionFilterNotExpressionExpressionFilter: TypeAlias = (
    CustomReportsArrayItemDimensionFilterNotExpressionExpressionFilterStringFilter
    | CustomReportsArrayItemDimensionFilterNotExpressionExpressionFilterInListFilter
    | CustomReportsArrayItemDimensionFilterNotExpressionExpressionFilterNumericFilter
    | CustomReportsArrayItemDimensionFilterNotExpressionExpressionFilterBetweenFilter
)


class CustomReportsArrayItemDimensionFilterNotExpressionExpression(TypedDict):
    """`custom_reports_array[].dimensionFilter.expression`."""

    field_name: str
    filter: CustomReportsArrayItemDimensionFilterNotExpressionExpressionFilter


class CustomReportsArrayItemDimensionFilterNotExpression(TypedDict):
    """`custom_reports_array[].dimensionFilter` where `filter_type` is 'notExpression'."""

    expression: NotRequired[CustomReportsArrayItemDimensionFilterNotExpressionExpression]
    filter_type: NotRequired[Literal["notExpression"]]


class CustomReportsArrayItemDimensionFilterFilterFilterStringFilter(TypedDict):
    """`custom_reports_array[].dimensionFilter.filter` where `filter_name` is 'stringFilter'."""

    filter_name: Literal["stringFilter"]
    value: str
    caseSensitive: NotRequired[bool]
    matchType: NotRequired[
        list[
            Literal[
                "MATCH_TYPE_UNSPECIFIED",
                "EXACT",
                "BEGINS_WITH",
                "ENDS_WITH",
                "CONTAINS",
                "FULL_REGEXP",
                "PARTIAL_REGEXP",
            ]
        ]
    ]


class CustomReportsArrayItemDimensionFilterFilterFilterInListFilter(TypedDict):
    """`custom_reports_array[].dimensionFilter.filter` where `filter_name` is 'inListFilter'."""

    filter_name: Literal["inListFilter"]
    values: list[str]
    caseSensitive: NotRequired[bool]


class CustomReportsArrayItemDimensionFilterFilterFilterNumericFilterValueInt64Value(TypedDict):
    """`custom_reports_array[].dimensionFilter.filter.value` where `value_type` is 'int64Value'."""

    value: str
    value_type: Literal["int64Value"]


class CustomReportsArrayItemDimensionFilterFilterFilterNumericFilterValueDoubleValue(TypedDict):
    """`custom_reports_array[].dimensionFilter.filter.value` where `value_type` is 'doubleValue'."""

    value: float
    value_type: Literal["doubleValue"]


CustomReportsArrayItemDimensionFilterFilterFilterNumericFilterValue: TypeAlias = (
    CustomReportsArrayItemDimensionFilterFilterFilterNumericFilterValueInt64Value
    | CustomReportsArrayItemDimensionFilterFilterFilterNumericFilterValueDoubleValue
)


class CustomReportsArrayItemDimensionFilterFilterFilterNumericFilter(TypedDict):
    """`custom_reports_array[].dimensionFilter.filter` where `filter_name` is 'numericFilter'."""

    filter_name: Literal["numericFilter"]
    operation: list[
        Literal[
            "OPERATION_UNSPECIFIED", "EQUAL", "LESS_THAN", "LESS_THAN_OR_EQUAL", "GREATER_THAN", "GREATER_THAN_OR_EQUAL"
        ]
    ]
    value: CustomReportsArrayItemDimensionFilterFilterFilterNumericFilterValue


class CustomReportsArrayItemDimensionFilterFilterFilterBetweenFilterFromValueInt64Value(TypedDict):
    """`custom_reports_array[].dimensionFilter.filter.fromValue` where `value_type` is 'int64Value'."""

    value: str
    value_type: Literal["int64Value"]


class CustomReportsArrayItemDimensionFilterFilterFilterBetweenFilterFromValueDoubleValue(TypedDict):
    """`custom_reports_array[].dimensionFilter.filter.fromValue` where `value_type` is 'doubleValue'."""

    value: float
    value_type: Literal["doubleValue"]


CustomReportsArrayItemDimensionFilterFilterFilterBetweenFilterFromValue: TypeAlias = (
    CustomReportsArrayItemDimensionFilterFilterFilterBetweenFilterFromValueInt64Value
    | CustomReportsArrayItemDimensionFilterFilterFilterBetweenFilterFromValueDoubleValue
)


class CustomReportsArrayItemDimensionFilterFilterFilterBetweenFilterToValueInt64Value(TypedDict):
    """`custom_reports_array[].dimensionFilter.filter.toValue` where `value_type` is 'int64Value'."""

    value: str
    value_type: Literal["int64Value"]


class CustomReportsArrayItemDimensionFilterFilterFilterBetweenFilterToValueDoubleValue(TypedDict):
    """`custom_reports_array[].dimensionFilter.filter.toValue` where `value_type` is 'doubleValue'."""

    value: float
    value_type: Literal["doubleValue"]


CustomReportsArrayItemDimensionFilterFilterFilterBetweenFilterToValue: TypeAlias = (
    CustomReportsArrayItemDimensionFilterFilterFilterBetweenFilterToValueInt64Value
    | CustomReportsArrayItemDimensionFilterFilterFilterBetweenFilterToValueDoubleValue
)


class CustomReportsArrayItemDimensionFilterFilterFilterBetweenFilter(TypedDict):
    """`custom_reports_array[].dimensionFilter.filter` where `filter_name` is 'betweenFilter'."""

    filter_name: Literal["betweenFilter"]
    fromValue: CustomReportsArrayItemDimensionFilterFilterFilterBetweenFilterFromValue
    toValue: CustomReportsArrayItemDimensionFilterFilterFilterBetweenFilterToValue


CustomReportsArrayItemDimensionFilterFilterFilter: TypeAlias = (
    CustomReportsArrayItemDimensionFilterFilterFilterStringFilter
    | CustomReportsArrayItemDimensionFilterFilterFilterInListFilter
    | CustomReportsArrayItemDimensionFilterFilterFilterNumericFilter
    | CustomReportsArrayItemDimensionFilterFilterFilterBetweenFilter
)


class CustomReportsArrayItemDimensionFilterFilter(TypedDict):
    """`custom_reports_array[].dimensionFilter` where `filter_type` is 'filter'."""

    field_name: str
    filter: CustomReportsArrayItemDimensionFilterFilterFilter
    filter_type: NotRequired[Literal["filter"]]


CustomReportsArrayItemDimensionFilter: TypeAlias = (
    CustomReportsArrayItemDimensionFilterAndGroup
    | CustomReportsArrayItemDimensionFilterOrGroup
    | CustomReportsArrayItemDimensionFilterNotExpression
    | CustomReportsArrayItemDimensionFilterFilter
)


class CustomReportsArrayItemMetricFilterAndGroupExpressionsItemFilterStringFilter(TypedDict):
    """`custom_reports_array[].metricFilter.expressions[].filter` where `filter_name` is 'stringFilter'."""

    filter_name: Literal["stringFilter"]
    value: str
    caseSensitive: NotRequired[bool]
    matchType: NotRequired[
        list[
            Literal[
                "MATCH_TYPE_UNSPECIFIED",
                "EXACT",
                "BEGINS_WITH",
                "ENDS_WITH",
                "CONTAINS",
                "FULL_REGEXP",
                "PARTIAL_REGEXP",
            ]
        ]
    ]


class CustomReportsArrayItemMetricFilterAndGroupExpressionsItemFilterInListFilter(TypedDict):
    """`custom_reports_array[].metricFilter.expressions[].filter` where `filter_name` is 'inListFilter'."""

    filter_name: Literal["inListFilter"]
    values: list[str]
    caseSensitive: NotRequired[bool]


class CustomReportsArrayItemMetricFilterAndGroupExpressionsItemFilterNumericFilterValueInt64Value(TypedDict):
    """`custom_reports_array[].metricFilter.expressions[].filter.value` where `value_type` is 'int64Value'."""

    value: str
    value_type: Literal["int64Value"]


class CustomReportsArrayItemMetricFilterAndGroupExpressionsItemFilterNumericFilterValueDoubleValue(TypedDict):
    """`custom_reports_array[].metricFilter.expressions[].filter.value` where `value_type` is 'doubleValue'."""

    value: float
    value_type: Literal["doubleValue"]


CustomReportsArrayItemMetricFilterAndGroupExpressionsItemFilterNumericFilterValue: TypeAlias = (
    CustomReportsArrayItemMetricFilterAndGroupExpressionsItemFilterNumericFilterValueInt64Value
    | CustomReportsArrayItemMetricFilterAndGroupExpressionsItemFilterNumericFilterValueDoubleValue
)


class CustomReportsArrayItemMetricFilterAndGroupExpressionsItemFilterNumericFilter(TypedDict):
    """`custom_reports_array[].metricFilter.expressions[].filter` where `filter_name` is 'numericFilter'."""

    filter_name: Literal["numericFilter"]
    operation: list[
        Literal[
            "OPERATION_UNSPECIFIED", "EQUAL", "LESS_THAN", "LESS_THAN_OR_EQUAL", "GREATER_THAN", "GREATER_THAN_OR_EQUAL"
        ]
    ]
    value: CustomReportsArrayItemMetricFilterAndGroupExpressionsItemFilterNumericFilterValue


class CustomReportsArrayItemMetricFilterAndGroupExpressionsItemFilterBetweenFilterFromValueInt64Value(TypedDict):
    """`custom_reports_array[].metricFilter.expressions[].filter.fromValue` where `value_type` is 'int64Value'."""

    value: str
    value_type: Literal["int64Value"]


class CustomReportsArrayItemMetricFilterAndGroupExpressionsItemFilterBetweenFilterFromValueDoubleValue(TypedDict):
    """`custom_reports_array[].metricFilter.expressions[].filter.fromValue` where `value_type` is 'doubleValue'."""

    value: float
    value_type: Literal["doubleValue"]


CustomReportsArrayItemMetricFilterAndGroupExpressionsItemFilterBetweenFilterFromValue: TypeAlias = (
    CustomReportsArrayItemMetricFilterAndGroupExpressionsItemFilterBetweenFilterFromValueInt64Value
    | CustomReportsArrayItemMetricFilterAndGroupExpressionsItemFilterBetweenFilterFromValueDoubleValue
)


class CustomReportsArrayItemMetricFilterAndGroupExpressionsItemFilterBetweenFilterToValueInt64Value(TypedDict):
    """`custom_reports_array[].metricFilter.expressions[].filter.toValue` where `value_type` is 'int64Value'."""

    value: str
    value_type: Literal["int64Value"]


class CustomReportsArrayItemMetricFilterAndGroupExpressionsItemFilterBetweenFilterToValueDoubleValue(TypedDict):
    """`custom_reports_array[].metricFilter.expressions[].filter.toValue` where `value_type` is 'doubleValue'."""

    value: float
    value_type: Literal["doubleValue"]


CustomReportsArrayItemMetricFilterAndGroupExpressionsItemFilterBetweenFilterToValue: TypeAlias = (
    CustomReportsArrayItemMetricFilterAndGroupExpressionsItemFilterBetweenFilterToValueInt64Value
    | CustomReportsArrayItemMetricFilterAndGroupExpressionsItemFilterBetweenFilterToValueDoubleValue
)


class CustomReportsArrayItemMetricFilterAndGroupExpressionsItemFilterBetweenFilter(TypedDict):
    """`custom_reports_array[].metricFilter.expressions[].filter` where `filter_name` is 'betweenFilter'."""

    filter_name: Literal["betweenFilter"]
    fromValue: CustomReportsArrayItemMetricFilterAndGroupExpressionsItemFilterBetweenFilterFromValue
    toValue: CustomReportsArrayItemMetricFilterAndGroupExpressionsItemFilterBetweenFilterToValue


CustomReportsArrayItemMetricFilterAndGroupExpressionsItemFilter: TypeAlias = (
    CustomReportsArrayItemMetricFilterAndGroupExpressionsItemFilterStringFilter
    | CustomReportsArrayItemMetricFilterAndGroupExpressionsItemFilterInListFilter
    | CustomReportsArrayItemMetricFilterAndGroupExpressionsItemFilterNumericFilter
    | CustomReportsArrayItemMetricFilterAndGroupExpressionsItemFilterBetweenFilter
)


class CustomReportsArrayItemMetricFilterAndGroupExpressionsItem(TypedDict):
    """`custom_reports_array[].metricFilter.expressions[]`."""

    field_name: str
    filter: CustomReportsArrayItemMetricFilterAndGroupExpressionsItemFilter


class CustomReportsArrayItemMetricFilterAndGroup(TypedDict):
    """`custom_reports_array[].metricFilter` where `filter_type` is 'andGroup'."""

    expressions: list[CustomReportsArrayItemMetricFilterAndGroupExpressionsItem]
    filter_type: Literal["andGroup"]


class CustomReportsArrayItemMetricFilterOrGroupExpressionsItemFilterStringFilter(TypedDict):
    """`custom_reports_array[].metricFilter.expressions[].filter` where `filter_name` is 'stringFilter'."""

    filter_name: Literal["stringFilter"]
    value: str
    caseSensitive: NotRequired[bool]
    matchType: NotRequired[
        list[
            Literal[
                "MATCH_TYPE_UNSPECIFIED",
                "EXACT",
                "BEGINS_WITH",
                "ENDS_WITH",
                "CONTAINS",
                "FULL_REGEXP",
                "PARTIAL_REGEXP",
            ]
        ]
    ]


class CustomReportsArrayItemMetricFilterOrGroupExpressionsItemFilterInListFilter(TypedDict):
    """`custom_reports_array[].metricFilter.expressions[].filter` where `filter_name` is 'inListFilter'."""

    filter_name: Literal["inListFilter"]
    values: list[str]
    caseSensitive: NotRequired[bool]


class CustomReportsArrayItemMetricFilterOrGroupExpressionsItemFilterNumericFilterValueInt64Value(TypedDict):
    """`custom_reports_array[].metricFilter.expressions[].filter.value` where `value_type` is 'int64Value'."""

    value: str
    value_type: Literal["int64Value"]


class CustomReportsArrayItemMetricFilterOrGroupExpressionsItemFilterNumericFilterValueDoubleValue(TypedDict):
    """`custom_reports_array[].metricFilter.expressions[].filter.value` where `value_type` is 'doubleValue'."""

    value: float
    value_type: Literal["doubleValue"]


CustomReportsArrayItemMetricFilterOrGroupExpressionsItemFilterNumericFilterValue: TypeAlias = (
    CustomReportsArrayItemMetricFilterOrGroupExpressionsItemFilterNumericFilterValueInt64Value
    | CustomReportsArrayItemMetricFilterOrGroupExpressionsItemFilterNumericFilterValueDoubleValue
)


class CustomReportsArrayItemMetricFilterOrGroupExpressionsItemFilterNumericFilter(TypedDict):
    """`custom_reports_array[].metricFilter.expressions[].filter` where `filter_name` is 'numericFilter'."""

    filter_name: Literal["numericFilter"]
    operation: list[
        Literal[
            "OPERATION_UNSPECIFIED", "EQUAL", "LESS_THAN", "LESS_THAN_OR_EQUAL", "GREATER_THAN", "GREATER_THAN_OR_EQUAL"
        ]
    ]
    value: CustomReportsArrayItemMetricFilterOrGroupExpressionsItemFilterNumericFilterValue


class CustomReportsArrayItemMetricFilterOrGroupExpressionsItemFilterBetweenFilterFromValueInt64Value(TypedDict):
    """`custom_reports_array[].metricFilter.expressions[].filter.fromValue` where `value_type` is 'int64Value'."""

    value: str
    value_type: Literal["int64Value"]


class CustomReportsArrayItemMetricFilterOrGroupExpressionsItemFilterBetweenFilterFromValueDoubleValue(TypedDict):
    """`custom_reports_array[].metricFilter.expressions[].filter.fromValue` where `value_type` is 'doubleValue'."""

    value: float
    value_type: Literal["doubleValue"]


CustomReportsArrayItemMetricFilterOrGroupExpressionsItemFilterBetweenFilterFromValue: TypeAlias = (
    CustomReportsArrayItemMetricFilterOrGroupExpressionsItemFilterBetweenFilterFromValueInt64Value
    | CustomReportsArrayItemMetricFilterOrGroupExpressionsItemFilterBetweenFilterFromValueDoubleValue
)


class CustomReportsArrayItemMetricFilterOrGroupExpressionsItemFilterBetweenFilterToValueInt64Value(TypedDict):
    """`custom_reports_array[].metricFilter.expressions[].filter.toValue` where `value_type` is 'int64Value'."""

    value: str
    value_type: Literal["int64Value"]


class CustomReportsArrayItemMetricFilterOrGroupExpressionsItemFilterBetweenFilterToValueDoubleValue(TypedDict):
    """`custom_reports_array[].metricFilter.expressions[].filter.toValue` where `value_type` is 'doubleValue'."""

    value: float
    value_type: Literal["doubleValue"]


CustomReportsArrayItemMetricFilterOrGroupExpressionsItemFilterBetweenFilterToValue: TypeAlias = (
    CustomReportsArrayItemMetricFilterOrGroupExpressionsItemFilterBetweenFilterToValueInt64Value
    | CustomReportsArrayItemMetricFilterOrGroupExpressionsItemFilterBetweenFilterToValueDoubleValue
)


class CustomReportsArrayItemMetricFilterOrGroupExpressionsItemFilterBetweenFilter(TypedDict):
    """`custom_reports_array[].metricFilter.expressions[].filter` where `filter_name` is 'betweenFilter'."""

    filter_name: Literal["betweenFilter"]
    fromValue: CustomReportsArrayItemMetricFilterOrGroupExpressionsItemFilterBetweenFilterFromValue
    toValue: CustomReportsArrayItemMetricFilterOrGroupExpressionsItemFilterBetweenFilterToValue


CustomReportsArrayItemMetricFilterOrGroupExpressionsItemFilter: TypeAlias = (
    CustomReportsArrayItemMetricFilterOrGroupExpressionsItemFilterStringFilter
    | CustomReportsArrayItemMetricFilterOrGroupExpressionsItemFilterInListFilter
    | CustomReportsArrayItemMetricFilterOrGroupExpressionsItemFilterNumericFilter
    | CustomReportsArrayItemMetricFilterOrGroupExpressionsItemFilterBetweenFilter
)


class CustomReportsArrayItemMetricFilterOrGroupExpressionsItem(TypedDict):
    """`custom_reports_array[].metricFilter.expressions[]`."""

    field_name: str
    filter: CustomReportsArrayItemMetricFilterOrGroupExpressionsItemFilter


class CustomReportsArrayItemMetricFilterOrGroup(TypedDict):
    """`custom_reports_array[].metricFilter` where `filter_type` is 'orGroup'."""

    expressions: list[CustomReportsArrayItemMetricFilterOrGroupExpressionsItem]
    filter_type: Literal["orGroup"]


class CustomReportsArrayItemMetricFilterNotExpressionExpressionFilterStringFilter(TypedDict):
    """`custom_reports_array[].metricFilter.expression.filter` where `filter_name` is 'stringFilter'."""

    filter_name: Literal["stringFilter"]
    value: str
    caseSensitive: NotRequired[bool]
    matchType: NotRequired[
        list[
            Literal[
                "MATCH_TYPE_UNSPECIFIED",
                "EXACT",
                "BEGINS_WITH",
                "ENDS_WITH",
                "CONTAINS",
                "FULL_REGEXP",
                "PARTIAL_REGEXP",
            ]
        ]
    ]


class CustomReportsArrayItemMetricFilterNotExpressionExpressionFilterInListFilter(TypedDict):
    """`custom_reports_array[].metricFilter.expression.filter` where `filter_name` is 'inListFilter'."""

    filter_name: Literal["inListFilter"]
    values: list[str]
    caseSensitive: NotRequired[bool]


class CustomReportsArrayItemMetricFilterNotExpressionExpressionFilterNumericFilterValueInt64Value(TypedDict):
    """`custom_reports_array[].metricFilter.expression.filter.value` where `value_type` is 'int64Value'."""

    value: str
    value_type: Literal["int64Value"]


class CustomReportsArrayItemMetricFilterNotExpressionExpressionFilterNumericFilterValueDoubleValue(TypedDict):
    """`custom_reports_array[].metricFilter.expression.filter.value` where `value_type` is 'doubleValue'."""

    value: float
    value_type: Literal["doubleValue"]


CustomReportsArrayItemMetricFilterNotExpressionExpressionFilterNumericFilterValue: TypeAlias = (
    CustomReportsArrayItemMetricFilterNotExpressionExpressionFilterNumericFilterValueInt64Value
    | CustomReportsArrayItemMetricFilterNotExpressionExpressionFilterNumericFilterValueDoubleValue
)


class CustomReportsArrayItemMetricFilterNotExpressionExpressionFilterNumericFilter(TypedDict):
    """`custom_reports_array[].metricFilter.expression.filter` where `filter_name` is 'numericFilter'."""

    filter_name: Literal["numericFilter"]
    operation: list[
        Literal[
            "OPERATION_UNSPECIFIED", "EQUAL", "LESS_THAN", "LESS_THAN_OR_EQUAL", "GREATER_THAN", "GREATER_THAN_OR_EQUAL"
        ]
    ]
    value: CustomReportsArrayItemMetricFilterNotExpressionExpressionFilterNumericFilterValue


class CustomReportsArrayItemMetricFilterNotExpressionExpressionFilterBetweenFilterFromValueInt64Value(TypedDict):
    """`custom_reports_array[].metricFilter.expression.filter.fromValue` where `value_type` is 'int64Value'."""

    value: str
    value_type: Literal["int64Value"]


class CustomReportsArrayItemMetricFilterNotExpressionExpressionFilterBetweenFilterFromValueDoubleValue(TypedDict):
    """`custom_reports_array[].metricFilter.expression.filter.fromValue` where `value_type` is 'doubleValue'."""

    value: float
    value_type: Literal["doubleValue"]


CustomReportsArrayItemMetricFilterNotExpressionExpressionFilterBetweenFilterFromValue: TypeAlias = (
    CustomReportsArrayItemMetricFilterNotExpressionExpressionFilterBetweenFilterFromValueInt64Value
    | CustomReportsArrayItemMetricFilterNotExpressionExpressionFilterBetweenFilterFromValueDoubleValue
)


class CustomReportsArrayItemMetricFilterNotExpressionExpressionFilterBetweenFilterToValueInt64Value(TypedDict):
    """`custom_reports_array[].metricFilter.expression.filter.toValue` where `value_type` is 'int64Value'."""

    value: str
    value_type: Literal["int64Value"]


class CustomReportsArrayItemMetricFilterNotExpressionExpressionFilterBetweenFilterToValueDoubleValue(TypedDict):
    """`custom_reports_array[].metricFilter.expression.filter.toValue` where `value_type` is 'doubleValue'."""

    value: float
    value_type: Literal["doubleValue"]


CustomReportsArrayItemMetricFilterNotExpressionExpressionFilterBetweenFilterToValue: TypeAlias = (
    CustomReportsArrayItemMetricFilterNotExpressionExpressionFilterBetweenFilterToValueInt64Value
    | CustomReportsArrayItemMetricFilterNotExpressionExpressionFilterBetweenFilterToValueDoubleValue
)


class CustomReportsArrayItemMetricFilterNotExpressionExpressionFilterBetweenFilter(TypedDict):
    """`custom_reports_array[].metricFilter.expression.filter` where `filter_name` is 'betweenFilter'."""

    filter_name: Literal["betweenFilter"]
    fromValue: CustomReportsArrayItemMetricFilterNotExpressionExpressionFilterBetweenFilterFromValue
    toValue: CustomReportsArrayItemMetricFilterNotExpressionExpressionFilterBetweenFilterToValue


CustomReportsArrayItemMetricFilterNotExpressionExpressionFilter: TypeAlias = (
    CustomReportsArrayItemMetricFilterNotExpressionExpressionFilterStringFilter
    | CustomReportsArrayItemMetricFilterNotExpressionExpressionFilterInListFilter
    | CustomReportsArrayItemMetricFilterNotExpressionExpressionFilterNumericFilter
    | CustomReportsArrayItemMetricFilterNotExpressionExpressionFilterBetweenFilter
)


class CustomReportsArrayItemMetricFilterNotExpressionExpression(TypedDict):
    """`custom_reports_array[].metricFilter.expression`."""

    field_name: str
    filter: CustomReportsArrayItemMetricFilterNotExpressionExpressionFilter


class CustomReportsArrayItemMetricFilterNotExpression(TypedDict):
    """`custom_reports_array[].metricFilter` where `filter_type` is 'notExpression'."""

    expression: NotRequired[CustomReportsArrayItemMetricFilterNotExpressionExpression]
    filter_type: NotRequired[Literal["notExpression"]]


class CustomReportsArrayItemMetricFilterFilterFilterStringFilter(TypedDict):
    """`custom_reports_array[].metricFilter.filter` where `filter_name` is 'stringFilter'."""

    filter_name: Literal["stringFilter"]
    value: str
    caseSensitive: NotRequired[bool]
    matchType: NotRequired[
        list[
            Literal[
                "MATCH_TYPE_UNSPECIFIED",
                "EXACT",
                "BEGINS_WITH",
                "ENDS_WITH",
                "CONTAINS",
                "FULL_REGEXP",
                "PARTIAL_REGEXP",
            ]
        ]
    ]


class CustomReportsArrayItemMetricFilterFilterFilterInListFilter(TypedDict):
    """`custom_reports_array[].metricFilter.filter` where `filter_name` is 'inListFilter'."""

    filter_name: Literal["inListFilter"]
    values: list[str]
    caseSensitive: NotRequired[bool]


class CustomReportsArrayItemMetricFilterFilterFilterNumericFilterValueInt64Value(TypedDict):
    """`custom_reports_array[].metricFilter.filter.value` where `value_type` is 'int64Value'."""

    value: str
    value_type: Literal["int64Value"]


class CustomReportsArrayItemMetricFilterFilterFilterNumericFilterValueDoubleValue(TypedDict):
    """`custom_reports_array[].metricFilter.filter.value` where `value_type` is 'doubleValue'."""

    value: float
    value_type: Literal["doubleValue"]


CustomReportsArrayItemMetricFilterFilterFilterNumericFilterValue: TypeAlias = (
    CustomReportsArrayItemMetricFilterFilterFilterNumericFilterValueInt64Value
    | CustomReportsArrayItemMetricFilterFilterFilterNumericFilterValueDoubleValue
)


class CustomReportsArrayItemMetricFilterFilterFilterNumericFilter(TypedDict):
    """`custom_reports_array[].metricFilter.filter` where `filter_name` is 'numericFilter'."""

    filter_name: Literal["numericFilter"]
    operation: list[
        Literal[
            "OPERATION_UNSPECIFIED", "EQUAL", "LESS_THAN", "LESS_THAN_OR_EQUAL", "GREATER_THAN", "GREATER_THAN_OR_EQUAL"
        ]
    ]
    value: CustomReportsArrayItemMetricFilterFilterFilterNumericFilterValue


class CustomReportsArrayItemMetricFilterFilterFilterBetweenFilterFromValueInt64Value(TypedDict):
    """`custom_reports_array[].metricFilter.filter.fromValue` where `value_type` is 'int64Value'."""

    value: str
    value_type: Literal["int64Value"]


class CustomReportsArrayItemMetricFilterFilterFilterBetweenFilterFromValueDoubleValue(TypedDict):
    """`custom_reports_array[].metricFilter.filter.fromValue` where `value_type` is 'doubleValue'."""

    value: float
    value_type: Literal["doubleValue"]


CustomReportsArrayItemMetricFilterFilterFilterBetweenFilterFromValue: TypeAlias = (
    CustomReportsArrayItemMetricFilterFilterFilterBetweenFilterFromValueInt64Value
    | CustomReportsArrayItemMetricFilterFilterFilterBetweenFilterFromValueDoubleValue
)


class CustomReportsArrayItemMetricFilterFilterFilterBetweenFilterToValueInt64Value(TypedDict):
    """`custom_reports_array[].metricFilter.filter.toValue` where `value_type` is 'int64Value'."""

    value: str
    value_type: Literal["int64Value"]


class CustomReportsArrayItemMetricFilterFilterFilterBetweenFilterToValueDoubleValue(TypedDict):
    """`custom_reports_array[].metricFilter.filter.toValue` where `value_type` is 'doubleValue'."""

    value: float
    value_type: Literal["doubleValue"]


CustomReportsArrayItemMetricFilterFilterFilterBetweenFilterToValue: TypeAlias = (
    CustomReportsArrayItemMetricFilterFilterFilterBetweenFilterToValueInt64Value
    | CustomReportsArrayItemMetricFilterFilterFilterBetweenFilterToValueDoubleValue
)


class CustomReportsArrayItemMetricFilterFilterFilterBetweenFilter(TypedDict):
    """`custom_reports_array[].metricFilter.filter` where `filter_name` is 'betweenFilter'."""

    filter_name: Literal["betweenFilter"]
    fromValue: CustomReportsArrayItemMetricFilterFilterFilterBetweenFilterFromValue
    toValue: CustomReportsArrayItemMetricFilterFilterFilterBetweenFilterToValue


CustomReportsArrayItemMetricFilterFilterFilter: TypeAlias = (
    CustomReportsArrayItemMetricFilterFilterFilterStringFilter
    | CustomReportsArrayItemMetricFilterFilterFilterInListFilter
    | CustomReportsArrayItemMetricFilterFilterFilterNumericFilter
    | CustomReportsArrayItemMetricFilterFilterFilterBetweenFilter
)


class CustomReportsArrayItemMetricFilterFilter(TypedDict):
    """`custom_reports_array[].metricFilter` where `filter_type` is 'filter'."""

    field_name: str
    filter: CustomReportsArrayItemMetricFilterFilterFilter
    filter_type: NotRequired[Literal["filter"]]


CustomReportsArrayItemMetricFilter: TypeAlias = (
    CustomReportsArrayItemMetricFilterAndGroup
    | CustomReportsArrayItemMetricFilterOrGroup
    | CustomReportsArrayItemMetricFilterNotExpression
    | CustomReportsArrayItemMetricFilterFilter
)


class CustomReportsArrayItem(TypedDict):
    """`custom_reports_array[]`."""

    dimensions: list[str]
    metrics: list[str]
    name: str
    cohortSpec: NotRequired[CustomReportsArrayItemCohortSpec]
    dimensionFilter: NotRequired[CustomReportsArrayItemDimensionFilter]
    metricFilter: NotRequired[CustomReportsArrayItemMetricFilter]


class SourceGoogleAnalyticsDataApi(TypedDict):
    """The configuration of a source `google-analytics-data-api`."""

    property_ids: list[str]
    sourceType: Literal["google-analytics-data-api"]
    convert_conversions_event: NotRequired[bool]
    """Default: False."""
    credentials: NotRequired[Credentials]
    custom_reports_array: NotRequired[list[CustomReportsArrayItem]]
    date_ranges_end_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    date_ranges_start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    keep_empty_rows: NotRequired[bool]
    """Default: False."""
    lookback_window: NotRequired[int]
    """From 2 to 60. Default: 2."""
    window_in_days: NotRequired[int]
    """From 1 to 364. Default: 1."""
