"""A small shop with an HTTP API of its own: a data source that grows while you watch, for demonstrations and tests.

It speaks plain JSON and knows nothing of the systems that read it.  Collections come in pages,
`{"data": [...], "next": key}`, and `next` (null on the last page) is passed back as `after`:

    GET  /customers?after=&limit=                               in order of `id`
    GET  /products?after=&limit=                                in order of `id`
    GET  /orders?updated_after=&updated_until=&after=&limit=    in order of `updated_at`
    GET  /counts                                                rows per collection, e.g. {"customers": 50, ...}
    POST /orders {"count": 25}                                  25 new orders, then answers like /counts
    POST /shipments {"count": 5}                                marks the 5 oldest open orders as shipped

`updated_at` never repeats and only grows, for new and for changed orders alike, and `updated_after` is exclusive.  So a
reader that passes the last value it saw gets every later change exactly once.

`python -m generated_client.testing.connectors.shop --orders 2000` serves one until it is interrupted.
"""

from __future__ import annotations

import argparse
import bisect
import json
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self
from urllib.parse import parse_qs, urlsplit

CITIES = ("Lisbon", "Oslo", "Kyoto", "Quito", "Nairobi", "Hobart")
HISTORY = timedelta(days=30)
TIME_FORMAT = "%Y-%m-%dT%H:%M:%S.%fZ"
LARGEST_PAGE = 1000

Row = dict[str, object]


class Shop:
    """The shop's data.  Everything is derived from the row numbers and the clock; safe to use from several threads."""

    def __init__(
        self,
        *,
        customers: int = 50,
        products: int = 20,
        orders: int = 200,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Open with the given number of rows; the first `orders` lie evenly in the 30 days before now."""
        self._clock = clock
        self._lock = threading.Lock()
        now = clock()
        self.opened_at: str = _text(now - HISTORY)
        self._customers: list[Row] = [_customer(number) for number in range(1, customers + 1)]
        self._products: list[Row] = [_product(number) for number in range(1, products + 1)]
        self._orders: list[Row] = []
        self._updated: list[str] = []  # the sort keys of _orders; same length, same order
        self._last = now - HISTORY
        for number in range(1, orders + 1):
            self._place_order(at=now - HISTORY + HISTORY * (number / orders))

    def counts(self) -> dict[str, int]:
        """Rows per collection, as a complete copy of the shop would hold them."""
        with self._lock:
            return {"customers": len(self._customers), "products": len(self._products), "orders": len(self._orders)}

    def add_orders(self, count: int) -> None:
        """Place `count` new orders, now."""
        with self._lock:
            for _ in range(count):
                self._place_order(at=self._clock())

    def ship_orders(self, count: int) -> None:
        """Mark the `count` orders that have waited longest as shipped; their `updated_at` becomes now."""
        with self._lock:
            waiting = [place for place, order in enumerate(self._orders) if order["status"] == "open"][:count]
            for moved, place in enumerate(waiting):  # each removal shifts the later places by one
                del self._updated[place - moved]
                self._append(self._orders.pop(place - moved) | {"status": "shipped"}, at=self._clock())

    def page(self, collection: str, *, after: str, limit: int) -> Row:
        """One page of the customers or products whose `id` is above `after` ("" for the first page)."""
        rows = self._customers if collection == "customers" else self._products
        start = int(after or 0)
        found = rows[start : start + limit]
        return {"data": found, "next": start + limit if start + limit < len(rows) else None}

    def orders_page(self, *, updated_after: str, updated_until: str, after: str, limit: int) -> Row:
        """One page of the orders with `updated_after < updated_at <= updated_until`; "" means no bound."""
        with self._lock:
            first = bisect.bisect_right(self._updated, max(updated_after, after))
            end = bisect.bisect_right(self._updated, updated_until) if updated_until else len(self._updated)
            found = self._orders[first : min(first + limit, end)]
        more = first + limit < end
        return {"data": found, "next": found[-1]["updated_at"] if more else None}

    def _place_order(self, *, at: datetime) -> None:
        number = len(self._orders) + 1
        product = 1 + number * 7 % max(1, len(self._products))
        order: Row = {
            "id": number,
            "customer_id": 1 + number * 13 % max(1, len(self._customers)),
            "status": "open",
            "total": round(number * 3.7 % 400 + 5, 2),
            "items": [{"product_id": product, "quantity": 1 + number % 4}],
            "ship_to": {"city": CITIES[number % len(CITIES)], "express": number % 5 == 0},
        }
        self._append(order, at=at)

    def _append(self, order: Row, *, at: datetime) -> None:
        self._last = max(at, self._last + timedelta(microseconds=1))
        updated_at = _text(self._last)
        self._orders.append(order | {"updated_at": updated_at})
        self._updated.append(updated_at)


class ShopServer:
    """Serves a `Shop` over HTTP on the loopback interface; a context manager, ready when constructed.

    `url` has no trailing slash.  `port=0` takes a free port.
    """

    def __init__(self, shop: Shop | None = None, *, port: int = 0) -> None:
        """Start serving at once, on a thread of its own; `OSError` when the port is taken."""
        self.shop: Shop = shop or Shop()
        served = self.shop

        class Handler(_ShopHandler):
            shop = served

        self._server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self._server.daemon_threads = True
        self.url: str = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), name="shop", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop serving and free the port; harmless when repeated."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class _ShopHandler(BaseHTTPRequestHandler):
    """Maps paths to the shop's methods; what the shop cannot understand is a 400 that says so."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1  # headers and body leave together: apart, each answer on an open connection waits 40 ms for an ACK
    shop: Shop

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        query = {name: values[-1] for name, values in parse_qs(address.query).items()}
        try:
            limit = min(int(query.get("limit", "100")), LARGEST_PAGE)
            after = query.get("after", "")
            match address.path:
                case "/counts":
                    self._answer(200, self.shop.counts())
                case "/customers" | "/products":
                    self._answer(200, self.shop.page(address.path[1:], after=after, limit=limit))
                case "/orders":
                    since, until = query.get("updated_after", ""), query.get("updated_until", "")
                    page = self.shop.orders_page(updated_after=since, updated_until=until, after=after, limit=limit)
                    self._answer(200, page)
                case _:
                    self._answer(404, {"error": f"The shop has no {address.path}"})
        except ValueError as error:
            self._answer(400, {"error": str(error)})

    def do_POST(self) -> None:
        change = {"/orders": self.shop.add_orders, "/shipments": self.shop.ship_orders}.get(urlsplit(self.path).path)
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        if change is None:
            self._answer(404, {"error": f"Nothing can be posted to {self.path}"})
            return
        try:
            change(_count(body))
        except ValueError as error:
            self._answer(400, {"error": str(error)})
        else:
            self._answer(200, self.shop.counts())

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Keep the terminal quiet about requests that went well; errors are still shown."""

    def _answer(self, status: int, content: object) -> None:
        body = json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _count(body: bytes) -> int:
    match json.loads(body or b"null"):
        case {"count": int(count)} if count >= 0:
            return count
        case _:
            raise ValueError('The body must be {"count": n} with n of 0 or more')


def _customer(number: int) -> Row:
    return {"id": number, "name": f"Customer {number}", "city": CITIES[number % len(CITIES)]}


def _product(number: int) -> Row:
    return {"id": number, "name": f"Product {number}", "price": round(number * 2.5 + 1, 2)}


def _text(moment: datetime) -> str:
    return moment.strftime(TIME_FORMAT)


def main(arguments: Sequence[str] | None = None) -> None:
    """Serve a shop until interrupted; the first line printed is its address."""
    parser = argparse.ArgumentParser(description="Serve a small shop over HTTP on 127.0.0.1.")
    parser.add_argument("--port", type=int, default=0, help="0 (the default) takes a free port")
    parser.add_argument("--orders", type=int, default=200, help="orders to begin with (default 200)")
    options = parser.parse_args(arguments)
    with ShopServer(Shop(orders=options.orders), port=options.port) as server:
        sys.stdout.write(f"{server.url}\n")
        sys.stdout.flush()
        with suppress(KeyboardInterrupt):
            threading.Event().wait()


if __name__ == "__main__":
    main()
