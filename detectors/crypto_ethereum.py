"""Ethereum address: forty hexadecimal digits whose capitals are the checksum of EIP-55."""

from detectors.declare import Detector, Strength

MASK = (1 << 64) - 1
RATE = 136  # bytes taken in at once with a digest of 256 bits
TURNS = tuple(tuple((0, 36, 3, 41, 18, 1, 44, 10, 45, 2, 62, 6, 43, 15, 61, 28, 55, 25, 21, 56, 27, 20, 39, 8, 14)[x * 5 : x * 5 + 5]) for x in range(5))  # fmt: skip # noqa: E501


def _round_constants() -> tuple[int, ...]:
    """The 24 constants, from the shift register that defines them (FIPS 202, 3.2.5)."""
    register, constants = 1, []
    for _ in range(24):
        constant = 0
        for step in range(7):
            constant |= (register & 1) << ((1 << step) - 1)
            register = (register << 1) ^ (0x171 if register & 0x80 else 0)
        constants.append(constant)
    return tuple(constants)


ROUNDS = _round_constants()


def _turned(lane: int, places: int) -> int:
    return (lane << places | lane >> (64 - places)) & MASK


def _permuted(lanes: list[list[int]]) -> list[list[int]]:
    """Keccak-f[1600] over `lanes[x][y]` (FIPS 202, 3.3)."""
    for constant in ROUNDS:
        parity = [lanes[x][0] ^ lanes[x][1] ^ lanes[x][2] ^ lanes[x][3] ^ lanes[x][4] for x in range(5)]
        effect = [parity[x - 1] ^ _turned(parity[(x + 1) % 5], 1) for x in range(5)]
        moved = [[0] * 5 for _ in range(5)]
        for x in range(5):
            for y in range(5):
                moved[y][(2 * x + 3 * y) % 5] = _turned(lanes[x][y] ^ effect[x], TURNS[x][y])
        lanes = [[moved[x][y] ^ (~moved[(x + 1) % 5][y] & moved[(x + 2) % 5][y]) for y in range(5)] for x in range(5)]
        lanes[0][0] ^= constant
    return lanes


def keccak256(data: bytes) -> bytes:
    """The original Keccak's digest of fewer than 136 bytes: SHA-3 with another padding, so hashlib has none."""
    block = bytearray(data.ljust(RATE, b"\0"))
    block[len(data)] ^= 0x01
    block[-1] ^= 0x80
    lanes = [[0] * 5 for _ in range(5)]
    for place in range(RATE // 8):
        lanes[place % 5][place // 5] = int.from_bytes(block[place * 8 : place * 8 + 8], "little")
    lanes = _permuted(lanes)
    return b"".join(lanes[x][0].to_bytes(8, "little") for x in range(4))


def checked(text: str) -> str | None:
    """The address in lower case; None where its capitals are not EIP-55's, or it is no address but zeros."""
    body = text[2:]
    lower = body.lower()
    if len(set(lower)) < 6:
        return None
    if body not in {lower, body.upper()}:
        digest = keccak256(lower.encode()).hex()
        right = "".join(
            char.upper() if int(digit, 16) > 7 else char for char, digit in zip(lower, digest, strict=False)
        )
        if body != right:
            return None
    return "0x" + lower


def as_written(text: str) -> float:
    """With mixed capitals it carries a checksum; without, forty digits may be any program's number."""
    body = text[2:]
    return 0.4 if body in {body.lower(), body.upper()} else 0.95


DETECTOR = Detector(
    entity="CRYPTO",
    label="Ethereum address",
    definition="https://eips.ethereum.org/EIPS/eip-55",
    pattern=r"0x[0-9a-fA-F]{40}",
    check=checked,
    base=0.4,
    with_context=0.95,
    context=("ethereum", "eth", "eth address", "eth wallet", "wallet address", "erc20", "usdt"),
    headers=("ethereum address", "eth address", "eth wallet"),
    hits=(
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
        "ETH: 0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359",
        "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
    ),
    misses=(
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD",
        "0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359",
        "eth 0x0000000000000000000000000000000000000000",
    ),
    identifies=Strength.WEAK,
    chance=0.001,
    shape=as_written,
)
