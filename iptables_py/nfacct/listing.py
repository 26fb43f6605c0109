"""The output of nfacct's list and get, in three formats."""

import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.nfacct.objects import Object


def chosen(objects: "list[Object]", options: set[str]) -> "list[Object]":
    """Return the objects that the filter in the options selects, all if there is none."""
    if "counters" in options:
        return [one for one in objects if one.mode is None]
    if "bytes-quota" in options:
        return [one for one in objects if one.mode == "byte"]
    if "pkts-quota" in options:
        return [one for one in objects if one.mode == "packet"]
    return [one for one in objects if one.is_over] if "overquota" in options else objects


def listed(objects: "list[Object]", options: set[str]) -> str:
    """Return the text for these objects, "" if there are none."""
    if not objects:
        return ""
    if "xml" in options:
        return f'<?xml version="1.0" encoding="utf-8"?>\n<nfacct>\n{"".join(map(_xml, objects))}</nfacct>\n'
    if "json" in options:
        head = f'{{ "timestamp" : {int(time.time())}, \n  "nfacct_counters" : [\n'
        return head + ",\n".join(map(_json, objects)) + "\n] }\n"
    return "".join(map(_plain, objects))


def _plain(one: "Object") -> str:
    over = "yes" if one.is_over else "no"
    quota = f", quota = {one.quota:020}, mode = {one.mode}, overquota = {over}" if one.mode else ""
    return f"{{ pkts = {one.packets:020}, bytes = {one.bytes:020}{quota} }} = {one.name};\n"


def _xml(one: "Object") -> str:
    counters = f"<pkts>{one.packets:020}</pkts><bytes>{one.bytes:020}</bytes>"
    return f"<obj><name>{one.name}</name>{counters}</obj>\n"


def _json(one: "Object") -> str:
    over = int(one.is_over)
    quota = f'"quota" : {one.quota}, "mode" = "{one.mode}", "overquota" = {over}, ' if one.mode else ""  # as measured
    return f'  {{ "pkts" : {one.packets}, "bytes" : {one.bytes}, {quota}"name" : "{one.name}" }}'
