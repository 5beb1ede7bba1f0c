with lines as (
    select
        order_id,
        customer_id,
        unnest(from_json(items, '[{"product_id": "bigint", "quantity": "bigint"}]')) as line
    from {{ ref('stg_orders') }}
)

select
    lines.order_id,
    lines.customer_id,
    lines.line.product_id,
    products.name as product_name,
    lines.line.quantity,
    cast(lines.line.quantity * products.price as decimal(12, 2)) as amount
from lines
inner join {{ source('landed', 'products') }} as products on products.id = lines.line.product_id
