select
    id as order_id,
    customer_id,
    status,
    cast(total as decimal(12, 2)) as total,
    cast(updated_at as timestamp) as updated_at,
    cast(items as json) as items
from {{ source('landed', 'orders') }}
