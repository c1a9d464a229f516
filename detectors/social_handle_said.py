"""Name of an account on a social network that follows its label without a sign: "Snapchat username joe.b12"."""

import re

from detectors.declare import Detector, Strength
from detectors.social_handle import of_a_person

MADE_UP = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:[._][A-Za-z0-9]+)*")


def of_an_account(text: str) -> str | None:
    """The name in lower case where digits, dots or underscores show that it is no word of the sentence."""
    name = text.rstrip(".")
    made_up = MADE_UP.fullmatch(name) and re.search(r"[\d._]", name)
    return of_a_person(name) if made_up else None


DETECTOR = Detector(
    entity="SOCIAL_HANDLE",
    label="social network account in a sentence",
    definition="https://www.w3.org/TR/activitypub/#actor-objects",
    pattern=(
        r"(?i:\b(?:(?:twitter|instagram|insta|facebook|snapchat|tiktok|telegram|discord|bluesky|skype|xbox|playstation|"
        r"psn)[ _-](?:handle|user[ _]?name|user|id|name|account)[ \t]{1,2}|facebook\.com/|(?:on|from|via)[ ]"
        r"(?:snapchat|snap|instagram|insta|tiktok|telegram|discord)[ ]"
        r"(?:(?:handle|user[ _]?name|user|id|name|account)[ \t]{1,2})?))"
        r"(?P<value>[A-Za-z][\w.]{2,40})"
    ),
    check=of_an_account,
    base=0.93,
    with_context=0.94,
    context=(),
    headers=(),
    hits=(
        "on Snapchat username deemarlow92;",
        "his PSN name was xx not known, Xbox name joe_b12.",
        "https://www.facebook.com/joan.bloggs.447",
    ),
    misses=(
        "Twitter account suspended",
        "Instagram username required",
        "facebook account harrowick2024.council",
        "seen on Instagram yesterday",
    ),
    identifies=Strength.WEAK,
)
"""WEAK: in a note it may be anybody's, and one account may be a family's or a business's."""
