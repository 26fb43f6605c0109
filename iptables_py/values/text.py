"""Text and the bytes that it stands for: UTF-8, with other bytes as lone surrogates."""


def size(text: str) -> int:
    """Length in bytes."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogateescape"))


def decoded(data: bytes) -> str:
    """Stored bytes as the text that they were."""
    return data.decode("utf-8", "surrogateescape")


def encoded(text: str) -> bytes:
    """Text as the bytes that it stands for."""
    return text.encode("utf-8", "surrogateescape")
