"""A certificate for loopback, and a list of trusted ones with it, so that TLS costs clients what it costs elsewhere."""

from __future__ import annotations

import datetime as dt
import ipaddress
from pathlib import Path


def make_certificate(file: Path) -> None:
    """Write a certificate for 127.0.0.1 that nobody vouches for, and its key, valid for a day."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = dt.datetime.now(dt.UTC)
    address = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([address]), critical=False)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    file.touch(mode=0o600)
    file.write_bytes(signed.public_bytes(serialization.Encoding.PEM) + private)


def trust(certificate: Path, file: Path) -> None:
    """Write a file of trusted certificates: those that httpx comes with, and this one."""
    import certifi

    file.write_text(certifi.contents() + certificate.read_text().partition("-----BEGIN PRIVATE")[0])
