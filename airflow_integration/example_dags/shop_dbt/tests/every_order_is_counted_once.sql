-- Customers' totals are those of the landed orders: no order is lost on the way, and none is counted twice.
select
    landed.orders,
    built.orders as counted
from (select count(*) as orders from {{ source('landed', 'orders') }}) as landed
cross join (select sum(orders) as orders from {{ ref('customer_sales') }}) as built
where landed.orders <> built.orders
