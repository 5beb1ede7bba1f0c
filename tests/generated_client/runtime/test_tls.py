"""Certificates: whose are trusted, and what is said about the others."""

import ssl
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from benchmarks.certificate import make_certificate
from generated_client import Airbyte, APIConnectionError, NoAuth
from generated_client.runtime.transport import TransportSettings
from tests.generated_client.runtime.sockets import Call, SocketServer, answering


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for 127.0.0.1 that nobody vouches for, with its key."""
    file = tmp_path_factory.mktemp("tls") / "certificate.pem"
    make_certificate(file)
    return file


@pytest.fixture
def tls_server(certificate: Path) -> SocketServer:
    """A server behind that certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return SocketServer(answering, context)


def test_a_certificate_that_nobody_vouches_for_is_refused_for_good(call: Call, tls_server: SocketServer) -> None:
    """Waiting does not make it good, and nothing was sent to whoever it is."""
    with tls_server:
        error = call(tls_server.url)

    assert type(error) is APIConnectionError
    assert (error.sent, error.transient) == (False, False)
    assert "certificate is not trusted" in str(error)
    assert "`verify`" in str(error)


def test_a_certificate_is_trusted_where_its_file_is_given(
    call: Call, tls_server: SocketServer, certificate: Path
) -> None:
    """`verify` is the file of a private authority, or False."""
    with tls_server:
        assert call(tls_server.url, verify=str(certificate)) == 1
        assert call(tls_server.url, verify=False) == 1


def test_tls_on_a_port_that_speaks_plain_http_is_told_apart(call: Call) -> None:
    """`https` in the base URL of a server without TLS is a mistake, not an outage."""
    with SocketServer(lambda connection: connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")) as server:
        error = call(server.url.replace("http:", "https:"))

    assert type(error) is APIConnectionError
    assert (error.sent, error.transient) == (False, False)
    assert "http://" in str(error)


def test_without_an_https_address_no_authority_is_trusted_or_even_read() -> None:
    """The authorities' file is the dearest part of a first call; a context without them trusts nobody."""
    with (
        SocketServer(answering) as server,
        Airbyte(base_url=server.url, auth=NoAuth(), verify="/no/such/file") as client,
    ):
        client.jobs.get(1)


def test_a_detached_client_takes_the_authorities_that_were_read(certificate: Path, tmp_path: Path) -> None:
    """A signal handler has no time to read files, which may be gone by then."""
    file = tmp_path / "authority.pem"
    file.write_bytes(certificate.read_bytes())
    with Airbyte(base_url="https://127.0.0.1:1", auth=NoAuth(), verify=str(file)) as client:
        client.prepare()
        file.unlink()
        with client.detached() as alone:
            alone.prepare()


@pytest.mark.parametrize("setting", ["verify", "cert"])
def test_a_missing_certificate_file_is_named(setting: str) -> None:
    """OpenSSL would say that something is missing, but not what."""
    path = "/no/such/file.pem"
    client = Airbyte(verify=path) if setting == "verify" else Airbyte(cert=path)

    with pytest.raises(FileNotFoundError, match=f"{setting}: .*{path}"):
        client.prepare()


class Recording(ssl.SSLContext):
    """A context that keeps what it is given."""

    given: tuple[object, ...] = ()

    def load_cert_chain(self, *given: object, **named: object) -> None:
        """Keep it."""
        self.given = (*given, *named.values())


def test_a_client_certificate_is_loaded_with_a_password_in_every_case(certificate: Path) -> None:
    """Without one, OpenSSL would ask for it on the terminal, and wait there for ever."""
    file = str(certificate)
    forms: list[tuple[str | tuple[str, str] | tuple[str, str, str], tuple[str | None, ...]]] = [
        (file, (file, None, "")),
        ((file, file), (file, file, "")),
        ((file, file, "pass"), (file, file, "pass")),
    ]

    for cert, given in forms:
        context = Recording(ssl.PROTOCOL_TLS_CLIENT)
        TransportSettings(context, cert).ssl_context()
        assert context.given == given


def test_an_encrypted_key_without_its_password_is_an_error(tmp_path: Path) -> None:
    """OpenSSL would ask for the password on the terminal, at night as well."""
    key = ec.generate_private_key(ec.SECP256R1())
    file = tmp_path / "key.pem"
    file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.BestAvailableEncryption(b"password"),
        )
    )

    with pytest.raises(ssl.SSLError):
        TransportSettings(cert=(str(file), str(file))).ssl_context()
