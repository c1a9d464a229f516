"""Bitcoin address: base58 with its double SHA-256, or bech32 with its polynomial checksum."""

from hashlib import sha256

from detectors.declare import Detector, Strength

BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
GENERATORS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
SEGWIT, TAPROOT = 1, 0x2BC830A3
"""Constants of BIP 173 (version 0) and BIP 350 (later versions)."""


def base58_checked(text: str) -> bool:
    """Whether 25 bytes of base58 end in the first four of the double SHA-256 of the others."""
    number = 0
    for char in text:
        place = BASE58.find(char)
        if place < 0:
            return False
        number = number * 58 + place
    if number.bit_length() > 200:
        return False
    raw = number.to_bytes(25, "big")
    return raw[0] in {0, 5} and sha256(sha256(raw[:-4]).digest()).digest()[:4] == raw[-4:]


def bech32_checked(text: str) -> bool:
    """Whether a bc1 address carries the checksum of its version (BIP 173, BIP 350)."""
    data = [BECH32.find(char) for char in text[3:]]
    if not text.startswith("bc1") or len(data) < 8 or min(data) < 0:
        return False
    state = 1
    for value in [3, 3, 0, 2, 3, *data]:  # "bc" expanded
        top = state >> 25
        state = (state & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate(GENERATORS):
            state ^= generator if top >> bit & 1 else 0
    return state == (SEGWIT if data[0] == 0 else TAPROOT)


def checked(text: str) -> str | None:
    """The address where its checksum is right; bech32 in lower case."""
    if text.lower().startswith("bc1"):
        lower = text.lower()
        return lower if text in {lower, text.upper()} and bech32_checked(lower) else None
    return text if base58_checked(text) else None


DETECTOR = Detector(
    entity="CRYPTO",
    label="Bitcoin address",
    definition="https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki",
    pattern=(
        r"[13][1-9A-HJ-NP-Za-km-z]{25,34}|bc1[02-9ac-hj-np-z]{39}(?:[02-9ac-hj-np-z]{20})?"
        r"|BC1[02-9AC-HJ-NP-Z]{39}(?:[02-9AC-HJ-NP-Z]{20})?"
    ),
    check=checked,
    base=0.95,
    with_context=0.97,
    context=("bitcoin", "btc", "wallet address"),
    headers=("bitcoin address", "btc address", "btc wallet", "wallet", "wallet address", "crypto wallet"),
    hits=(
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
        "send BTC to 3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy.",
        "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
        "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
    ),
    misses=(
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3T4",
    ),
    identifies=Strength.WEAK,
    chance=0.001,
)
