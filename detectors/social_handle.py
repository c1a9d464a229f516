"""Name of an account on a social network, where a label or a personal profile's address gives it."""

import re

from detectors.declare import Detector, Strength

ORGANISATIONS = re.compile(
    r"council|gov|nhs|police|borough|official|city|county|library|libraries|school|college|museum|charity|news|team|"
    r"service|support|help|trust|events?|parks?|travel|tfl|bbc|office|info|fire|rescue|housing|arts|centre|uk$"
)
NOT_NAMES = frozenset(
    "handle username user name account profile page none null unknown private blank here required optional your the "
    "not and see com www http https twitter instagram facebook snapchat tiktok telegram linkedin discord".split()
)


def of_a_person(text: str) -> str | None:
    """The name in lower case; None for an organisation's by its words, and for words of a sentence."""
    name = text.lower()
    return None if name in NOT_NAMES or ORGANISATIONS.search(name) else name


DETECTOR = Detector(
    entity="SOCIAL_HANDLE",
    label="social network account",
    definition="https://www.w3.org/TR/activitypub/#actor-objects",
    pattern=(
        r"(?i:\b(?:twitter|instagram|insta|facebook|snapchat|tiktok|telegram|discord|linkedin|bluesky|skype|x)"
        r"(?:[ _-](?:account|profile))?"
        r"(?:[ \t]{0,2}[:=(-][ \t]{0,2}@|[ \t](?:is[ \t])?@"
        r"|[ _-](?:handle|user[ _]?name|user|id|name)[\"']?[ \t]{0,2}(?:is[ \t]{1,2}|[:=][ \t]{0,2})[\"']?@?)"
        r"|linkedin\.com/in/|snapchat\.com/add/|facebook\.com/profile\.php\?id=)"
        r"(?P<value>[A-Za-z0-9_](?:[A-Za-z0-9_.-]{1,30}[A-Za-z0-9_]))"
    ),
    check=of_a_person,
    base=0.92,
    with_context=0.94,
    context=("social media handle",),
    headers=(
        *("twitter", "twitter handle", "twitter username", "instagram", "instagram handle", "instagram username"),
        *("facebook", "facebook id", "facebook username", "snapchat", "snapchat username", "tiktok", "tiktok handle"),
        *("telegram", "discord", "linkedin", "linkedin profile", "social media handle", "social media", "x handle"),
        *("skype", "skype id", "skype name", "twitter account", "instagram account"),
    ),
    hits=(
        "Instagram: @joe_bloggs.99",
        "Twitter handle: joebloggs",
        "on tiktok is @joe_b",
        "snapchat username is joe.b12",
        "https://www.linkedin.com/in/joe-bloggs-1a2b3c",
    ),
    misses=(
        "Follow us on Twitter @HarrowickCouncil",
        "Instagram: see below",
        "Twitter handle: required",
        "@joe_bloggs",
        "facebook.com/harrowick",
    ),
    identifies=Strength.WEAK,
    cell=r"@?[A-Za-z0-9_][A-Za-z0-9_.-]{1,30}[A-Za-z0-9_]|https?://\S{8,200}",
    left=r"[\w@]",
    right=r"[\w@]",
)
"""WEAK: in a note it may be anybody's, and one account may be a family's or a business's."""
