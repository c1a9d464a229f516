"""What an S/MIME envelope holds: the message inside of a signed one, nothing of an encrypted one."""

_SIGNED = bytes.fromhex("2a864886f70d010702")
_DEEPEST = 32

Node = tuple[int, bytes]


def signed_content(data: bytes) -> bytes | None:
    """The content of CMS SignedData in BER (RFC 5652, section 5.1); None where it is anything else or broken."""
    try:
        (_, body), _ = _node(data, 0)
        kind, wrapped = _nodes(body)[:2]
        if kind != (0x06, _SIGNED):
            return None
        signed = _nodes(_nodes(wrapped[1])[0][1])
        inner = next(_nodes(content) for tag, content in signed if tag == 0x30)
        return _octets(_nodes(inner[1][1])[0], 0)
    except (IndexError, ValueError, StopIteration):
        return None


def _octets(node: Node, depth: int) -> bytes:
    """A string of bytes, which may be in pieces."""
    tag, content = node
    if not tag & 0x20 or depth > _DEEPEST:
        return content
    return b"".join(_octets(piece, depth + 1) for piece in _nodes(content))


def _nodes(data: bytes) -> list[Node]:
    found: list[Node] = []
    place = 0
    while place < len(data):
        node, place = _node(data, place)
        found.append(node)
    return found


def _node(data: bytes, place: int, depth: int = 0) -> tuple[Node, int]:
    """The tag and content at `place`, and where the next one begins; raises IndexError or ValueError."""
    tag, length = data[place], data[place + 1]
    start = place + 2
    if length == 0x80:
        return _open_ended(data, tag, start, depth)
    if length & 0x80:
        size = length & 0x7F
        length, start = int.from_bytes(data[start : start + size], "big"), start + size
    if start + length > len(data):
        raise ValueError
    return (tag, data[start : start + length]), start + length


def _open_ended(data: bytes, tag: int, start: int, depth: int) -> tuple[Node, int]:
    """A node whose end is marked by two zero bytes."""
    if depth > _DEEPEST:
        raise ValueError
    place = start
    while data[place : place + 2] != b"\0\0":
        _, place = _node(data, place, depth + 1)
    return (tag, data[start:place]), place + 2
