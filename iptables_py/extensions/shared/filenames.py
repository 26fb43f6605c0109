"""Names of the kernel's own lists, which appear as files: recent and hashlimit have such lists."""


def is_file_name(name: str) -> bool:
    """Return whether a file can have that name; the kernel refuses a rule whose list has another one."""
    return name not in ("", ".", "..") and "/" not in name
