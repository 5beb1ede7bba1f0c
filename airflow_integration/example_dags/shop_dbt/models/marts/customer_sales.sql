select
    customers.customer_id,
    customers.customer_name,
    customers.city,
    count(orders.order_id) as orders,
    count(orders.order_id) filter (where orders.status = 'shipped') as shipped,
    coalesce(sum(orders.total), 0) as total
from {{ ref('stg_customers') }} as customers
left join {{ ref('stg_orders') }} as orders using (customer_id)
group by customers.customer_id, customers.customer_name, customers.city
