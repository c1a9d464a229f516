"""Quoted messages: read as they were, placed where they stand."""

from hypothesis import given
from hypothesis import strategies as st

from detectors.prose.quoted import pieces
from detectors.scanner import Scanner
from exposure.found import ItemContext
from exposure.pseudonym import PseudonymKey
from exposure.words import Passage

KEY = PseudonymKey(bytes(32))
LETTER = (
    "Dear Mrs Okafor\n\nYour diabetes review is on 4 May. Your NHS number is 943 476 5919.\n"
    "Please write to 14 Quarry Road, Leeds LS1 4AP.\n\nYours sincerely\nKeith Obuya"
)


def quoted(text, marks="> "):
    return "\n".join(marks + line for line in text.split("\n"))


def test_a_text_that_quotes_nothing_is_one_piece_as_it_is():
    assert [one.text for one in pieces(LETTER)] == [LETTER]
    assert [one.text for one in pieces("Rent > 500\na -> b")] == ["Rent > 500\na -> b"]


def test_each_message_of_a_thread_is_a_piece():
    first = f"Could you look at this?\n\nOn Tuesday they wrote:\n{quoted(LETTER)}"
    second = f"I have, thanks.\n\n{quoted(first)}"
    assert [one.text.strip() for one in pieces(second)] == [
        "I have, thanks.",
        "Could you look at this?\n\nOn Tuesday they wrote:",
        LETTER,
    ]


def test_a_marked_remark_stays_where_it_is():
    text = "Two things.\n> one of them\nYes.\n> the other\nNo."
    assert [one.text for one in pieces(text)] == [text]


@given(st.text(alphabet="ab >\n", max_size=80))
def test_every_character_of_a_piece_is_where_it_says(text):
    for piece in pieces(text):
        for at, char in enumerate(piece.text):
            if char != "\n":
                assert text[piece.place(at)] == char
                assert piece.end(at + 1) == piece.place(at) + 1


@given(st.text(alphabet="ab >\n", max_size=80))
def test_nothing_but_marks_is_lost(text):
    kept = "".join(piece.text for piece in pieces(text))
    assert [char for char in kept if char in "ab"] == [char for char in text if char in "ab"]


def test_a_quoted_letter_says_what_the_letter_says():
    scanner = Scanner(KEY)
    alone = scanner.detect([LETTER])[0].spans
    text = f"Noted.\n\n{quoted(LETTER, '>> ')}"
    within = scanner.detect([text])[0].spans
    assert [(one.entity, one.value) for one in within] == [(one.entity, one.value) for one in alone]
    for one, two in zip(alone, within, strict=True):
        said = " ".join(text[two.start : two.end].replace(">> ", "").split())
        assert said == " ".join(LETTER[one.start : one.end].split())


def test_what_was_read_is_not_read_again_where_it_is_quoted(monkeypatch):
    scanner = Scanner(KEY)
    scanner.detect([LETTER])
    seen = []
    plain = scanner._reading._read_anew
    monkeypatch.setattr(scanner._reading, "_read_anew", lambda texts, **how: seen.extend(texts) or plain(texts, **how))
    scanner.detect([f"Thanks, I will ring them.\n\n{quoted(LETTER)}"])
    assert [text.strip() for text in seen] == ["Thanks, I will ring them."]


def test_who_signs_above_is_known_in_what_is_quoted_below():
    text = f"Keith is away.\n\nRegards\nHeather Ashdown\n\n{quoted('Is Ashdown in today? I rang twice.' + chr(10) * 2 + LETTER)}"
    found = Scanner(KEY).text([Passage("", text)], ItemContext())
    named = {(one["given"], one["family"]) for one in found.mentions.to_pylist()}
    assert ("heather", "ashdown") in named
    assert (None, "ashdown") not in named
