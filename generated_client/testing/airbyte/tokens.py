"""Credentials and access tokens of the stand-in."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
from collections.abc import Mapping
from datetime import datetime, timedelta

from generated_client.testing.clock import Clock


class TokenIssuer:
    """Issues bearer tokens that look like the real ones (a signed JWT) and knows until when each is valid."""

    def __init__(self, clock: Clock, ttl: int) -> None:
        self.ttl = ttl
        self._clock = clock
        self._key = secrets.token_bytes(32)
        self._valid_until: dict[str, datetime] = {}
        self._uses_left: int | None = None

    def issue(self, subject: str, ttl: int | None = None) -> str:
        """A token that is valid for `ttl` seconds of the server's clock (default: the issuer's)."""
        now = self._clock.now()
        expires = now + timedelta(seconds=self.ttl if ttl is None else ttl)
        claims: dict[str, str | int] = {
            "iss": "http://localhost:8001",
            "aud": "airbyte-server",
            "sub": subject,
            "iat": int(now.timestamp()),
            "exp": int(expires.timestamp()),
            "jti": secrets.token_hex(8),
        }
        signed = f"{_part({'alg': 'HS256', 'typ': 'JWT'})}.{_part(claims)}"
        signature = hmac.new(self._key, signed.encode(), hashlib.sha256).digest()
        token = f"{signed}.{_base64(signature)}"
        self._valid_until[token] = expires
        return token

    def accepts(self, token: str) -> bool:
        """Whether this token was issued here and is still valid."""
        if self._uses_left == 0:
            self.expire_all()
        expires = self._valid_until.get(token)
        valid = expires is not None and self._clock.now() < expires
        if valid and self._uses_left is not None:
            self._uses_left -= 1
        return valid

    def expire_all(self, *, after_uses: int = 0) -> None:
        """Make every token issued so far invalid, or every one issued until tokens were accepted so many times more."""
        if after_uses:
            self._uses_left = after_uses
        else:
            self._uses_left = None
            self._valid_until.clear()


def _part(claims: Mapping[str, str | int]) -> str:
    return _base64(json.dumps(claims, separators=(",", ":")).encode())


def _base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
