"""Text as bytes: UTF-8, in which bytes that are not valid UTF-8 are lone surrogates."""


def size(text: str) -> int:
    """Return the length in bytes."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogateescape"))


def decoded(data: bytes) -> str:
    """Decode bytes of the store or the system."""
    return data.decode("utf-8", "surrogateescape")


def encoded(text: str) -> bytes:
    """Encode text for the store or the system."""
    return text.encode("utf-8", "surrogateescape")
