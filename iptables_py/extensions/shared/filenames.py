"""Names of the kernel's own lists, which it shows as files: what recent and hashlimit have in common."""


def is_file_name(name: str) -> bool:
    """Whether a file can have that name; the kernel refuses a rule whose list cannot."""
    return name not in ("", ".", "..") and "/" not in name
