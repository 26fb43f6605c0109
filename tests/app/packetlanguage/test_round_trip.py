"""What is written is read as the same packet; and no text, however odd, is read with anything but a proper error."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iptables_py.app.packetlanguage.events import BadPacket, PacketEvent
from iptables_py.app.packetlanguage.reading import read
from iptables_py.app.packetlanguage.words import WORDS
from iptables_py.app.packetlanguage.writing import written
from iptables_py.app.scenarios import shape
from iptables_py.app.scenarios.packets import packets_of
from iptables_py.values import netdb
from tests.app.packetlanguage.samples import packets, with_ports

PIECES = st.sampled_from(
    (
        "eth0:", "local:", "eth0", ":", "tcp", "icmp", "icmpv6", "gre", "300", ">", ";", "#", '"', '"a"', "\\", "\n",
        "\t", "10.0.0.1", "10.0.0.1:80", "[fe80::1]:80", "fe80::1", "[fe80::1", "*", "10.0.0.1:*", "syn", "syn,ack",
        "echo-request", "reply", "after", "61s", "1m", "5", "-1", "0x", "payload", "99999999999999999999", "\x00",
        "none", "é", "\udcff", "\u2028", *WORDS,
    )
)  # fmt: skip


def the_packet(text: str) -> dict[str, Any]:
    """Return the fields of the only packet in the text."""
    (event,) = read(text)
    assert isinstance(event, PacketEvent)
    return event.fields


@settings(deadline=None)
@given(packets())
def test_what_is_written_is_read(fields: dict[str, Any]) -> None:
    assert the_packet(written(fields)) == fields


@settings(deadline=None)
@given(packets())
def test_the_fields_are_those_of_scenarios(fields: dict[str, Any]) -> None:
    shape.fields(shape.PACKET, "a packet")(with_ports(the_packet(written(fields))), "")
    assert len(packets_of(with_ports(fields), 0, "")) == 1


@settings(deadline=None)
@given(packets(), st.data())
def test_case_and_order_of_words_do_not_matter(fields: dict[str, Any], data: st.DataObject) -> None:
    before, arrow, after = written(fields).partition(" > ")
    if "payload" in fields:
        after = after[: after.index(' payload "')]
    destination, *words = after.split()
    groups = []
    while words:
        word = words.pop(0)
        has_value = word in WORDS and WORDS[word].read
        groups.append(f"{word} {words.pop(0)}" if has_value else word)
    mixed = [
        data.draw(st.sampled_from((one, one.upper()))).replace("0X", "0x") for one in data.draw(st.permutations(groups))
    ]
    text = f"{before}{arrow}{destination}  {' '.join(mixed)} # {after}"
    assert the_packet(text) == {key: value for key, value in fields.items() if key != "payload"}


def check(text: str) -> None:
    """Assert that the text is read, and written and read again as the same, or has an error with a place in it."""
    try:
        events = read(text, "SOURCE")
    except BadPacket as error:
        message = error.format_message()
        assert "\n" not in message
        source, line, column, reason = message.split(":", 3)
        lines = text.split("\n")
        assert (source, bool(reason.strip())) == ("SOURCE", True)
        assert 1 <= int(column) <= len(lines[int(line) - 1]) + 2
        return
    assert events
    for event in events:
        assert event.text in text.split("\n")[event.line - 1]
        if isinstance(event, PacketEvent):
            again = written(event.fields)
            assert the_packet(again) == event.fields
            assert written(the_packet(again)) == again


@settings(deadline=None)
@given(st.text())
def test_any_text(text: str) -> None:
    check(text)


@settings(deadline=None)
@given(st.binary())
def test_any_bytes(data: bytes) -> None:
    check(data.decode("utf-8", "surrogateescape"))


@settings(deadline=None)
@given(st.lists(PIECES), st.sampled_from(("", " ")))
def test_any_pieces(pieces: list[str], between: str) -> None:
    check(between.join(pieces))


@settings(deadline=None)
@given(packets(), st.lists(PIECES, max_size=4))
def test_words_after_a_packet(fields: dict[str, Any], pieces: list[str]) -> None:
    check(" ".join((written(fields), *pieces)))


@settings(deadline=None)
@given(packets(), st.data())
def test_a_packet_with_a_change(fields: dict[str, Any], data: st.DataObject) -> None:
    text = written(fields)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 4)))
    check(text[:start] + data.draw(st.one_of(PIECES, st.text(max_size=2))) + text[end:])


@pytest.mark.parametrize("other", [94, None])
def test_a_name_that_the_system_reads_otherwise(other: int | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(netdb, "system_protocol", lambda word: other if word == "ipip" else None)
    fields = the_packet("eth0: 4 10.0.0.1 > 10.0.0.2")
    assert fields["proto"] == "ipip"
    assert written(fields) == ("eth0: 4 " if other else "eth0: ipip ") + "10.0.0.1 > 10.0.0.2"
    assert the_packet(written(fields)) == fields


@pytest.mark.parametrize("field", ["window", "out", "raw_hex"])
def test_a_field_without_a_word_is_not_written(field: str) -> None:
    fields = the_packet("eth0: tcp 10.0.0.1:1 > 10.0.0.2:2")
    with pytest.raises(ValueError, match=field):
        written({**fields, field: 1})


@pytest.mark.parametrize("name", ["local", "a b", "eth+", ""])
def test_an_interface_that_can_not_be_said_is_not_written(name: str) -> None:
    fields = the_packet("eth0: tcp 10.0.0.1:1 > 10.0.0.2:2")
    with pytest.raises(ValueError, match="interface"):
        written({**fields, "in": name})


@pytest.mark.parametrize("headers", [["hbh"], [{"h": "frag", "id": 1}], [{"h": "hbh"}], [{"h": "frag"}, {"h": "dst"}]])
def test_a_header_without_a_word_is_not_written(headers: list[Any]) -> None:
    fields = the_packet("eth0: gre fe80::1 > fe80::2")
    with pytest.raises(ValueError, match="extension headers"):
        written({**fields, "ext": headers})
