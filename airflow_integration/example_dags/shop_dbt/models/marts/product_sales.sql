select
    product_id,
    product_name,
    count(distinct order_id) as orders,
    sum(quantity) as quantity,
    sum(amount) as amount
from {{ ref('order_lines') }}
group by product_id, product_name
