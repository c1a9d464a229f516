"""The operator's own patterns, lists, thresholds and switches, and what is said where the file is wrong."""

from pathlib import Path

import pyarrow as pa
import pytest

from detectors.own.reading import of_file
from detectors.scanner import Scanner
from exposure.errors import UsageError
from exposure.found import ItemContext
from exposure.pseudonym import PseudonymKey
from exposure.words import Passage, Table

KEY = PseudonymKey(b"k" * 32)
EXAMPLE = Path(__file__).parents[2] / "docs/detectors.example.toml"


@pytest.fixture
def written(tmp_path):
    def write(text, name="detectors.toml"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


def scanner(path):
    return Scanner(KEY, names=False, own=of_file(path))


def found(path, text):
    (one,) = scanner(path).detect([text])
    return {(span.entity, text[span.start : span.end]) for span in one.spans}


def columns(path, **table):
    batch = pa.RecordBatch.from_arrays([pa.array(values, pa.string()) for values in table.values()], names=[*table])
    names = tuple(name.replace("_", " ") for name in table)
    every = scanner(path).table(Table("", names, iter([batch])), ItemContext())
    rows = [row for one in every for row in one.findings.to_pylist()]
    return {(row["column"], row["entity"], row["record"]) for row in rows if row["confidence"] >= 0.5}


class TestExample:
    def test_a_pattern_of_the_council_is_found_beside_its_label_alone(self):
        assert ("COUNCIL_TAX_REF", "700124598") in found(EXAMPLE, "Council tax account 700124598 is in arrears.")
        assert not found(EXAMPLE, "Order 700124598 came.")

    def test_a_new_entity_ticks_the_box_that_is_named(self):
        (one,) = scanner(EXAMPLE).detect(["Badge HBD-0419 expired."])
        assert [span.entity for span in one.spans] == ["TAXI_BADGE"]
        assert one.categories == ["official_docs"]
        Scanner(KEY, names=False)
        (plain,) = Scanner(KEY, names=False).detect(["Badge HBD-0419 expired."])
        assert plain.spans == []

    @pytest.mark.parametrize("way", ["01632 960000", "+44 1632 960000", "(01632) 960 000", "01632960000"])
    def test_an_allowed_number_is_nobodys_however_it_is_written(self, way):
        assert not found(EXAMPLE, f"Please ring {way} today.")
        assert found(EXAMPLE, "Please ring 01632 960001 today.")

    def test_allowed_patterns_hold_for_whole_values(self):
        assert not found(EXAMPLE, "Write to jo.b@suppliers.example.com now.")
        assert found(EXAMPLE, "Write to jo.b@suppliers.example.com.example.org now.")

    def test_an_allowed_name_is_no_person_of_a_letter(self):
        text = "Dear Mrs Mary Seacole\n\nYour rent is due.\n"
        mentions = scanner(EXAMPLE).text([Passage("", text)], ItemContext()).mentions
        assert mentions.num_rows == 0
        assert Scanner(KEY, names=False).text([Passage("", text)], ItemContext()).mentions.num_rows == 1

    def test_a_denied_name_is_a_person_wherever_it_stands(self):
        text = "log 12: zelda  QUILLFEATHER at 4 lantern mews"
        assert {entity for entity, _ in found(EXAMPLE, text)} >= {"PERSON", "ADDRESS"}
        mentions = scanner(EXAMPLE).text([Passage("", text)], ItemContext()).mentions.to_pylist()
        assert [(one["given"], one["family"]) for one in mentions] == [("zelda", "quillfeather")]

    def test_switches(self):
        assert ("US_SSN", "536-90-4399") in found(EXAMPLE, "SSN 536-90-4399")
        assert not found(EXAMPLE, "UPRN 100062410143")

    def test_thresholds_move_where_counting_begins(self):
        assert not found(EXAMPLE, "seen: AB12 CDE and others")
        assert found(EXAMPLE, "vehicle reg AB12 CDE")

    def test_columns_are_known_by_the_councils_own_headers_and_forms(self):
        table = {
            "Surname": ["Hill", "Khan", "Osei"], "ct_acc": ["700124598", "700124599", "700124600"],
            "badge": ["HBD-0001", "none", "HBP-0003"],
        }  # fmt: skip
        cells = columns(EXAMPLE, **table)
        assert {("ct acc", "COUNCIL_TAX_REF", row) for row in range(3)} <= cells
        assert {("badge", "TAXI_BADGE", 0), ("badge", "TAXI_BADGE", 2)} <= cells

    def test_a_cell_with_an_allowed_name_names_nobody(self):
        cells = columns(EXAMPLE, Name=["Ann Hill", " mary  seacole", "Omar Khan"], Tel=["01632 960001"] * 3)
        assert {row for column, entity, row in cells if entity == "PERSON"} == {0, 2}

    def test_what_is_told_of_it_holds_no_value(self):
        own = of_file(EXAMPLE)
        told = f"{own!r} {own.told()}"
        assert "Quillfeather" not in told
        assert "960000" not in told
        assert "TAXI_BADGE" in told


GOOD = '[[detector]]\nentity = "BADGE"\nlabel = "badge"\npattern = "B\\\\d{5}"\n'


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        (GOOD + "colour = 1\n", 5, "colour is not a key"),
        (GOOD + "score = 1.5\n", 5, "score is out of range"),
        (GOOD + "\n" + GOOD, 8, "stands twice"),
        (GOOD + 'check = "gb.nothing"\n', 5, "no check called"),
        (GOOD + 'box = "nowhere"\n', 5, "no box called"),
        (GOOD + 'examples = ["B123"]\n', 5, "number 1 of examples is not found"),
        (GOOD + 'score = 0.7\nnot_examples = ["B12345"]\n', 6, "number 1 of not_examples is found"),
        (GOOD.replace("B\\\\d{5}", "B(\\\\d{5}"), 4, "missing ), unterminated subpattern at character 2"),
        (GOOD.replace("B\\\\d{5}", "(?<=a)b"), 4, "look-around"),
        (GOOD.replace("B\\\\d{5}", "(a)\\\\1"), 4, "back-reference"),
        (GOOD.replace("B\\\\d{5}", "a*"), 4, "matches the empty text"),
        (GOOD.replace("B\\\\d{5}", "((a{1,99}){1,99}){1,99}"), 4, "too large"),
        (GOOD.replace("BADGE", "Badge"), 2, "entity is not written like"),
        ("[[allow]]\n\n", 1, "neither a value nor a pattern"),
        ('[[allow]]\nvalues = ["a"]\n\n[[allow]]\nfile = "gone.txt"\n', 5, "cannot be read"),
        ('[[deny]]\nentity = "PERSON"\nvalues = [""]\n', 1, "no value in this deny-list"),
        ('[switch]\noff = ["NOTHING_SUCH"]\n', 2, "no detector of NOTHING_SUCH"),
        ("[thresholds]\nUK_NHS = 2\n", 2, "out of range"),
        ("[[detector]\n", 1, "not valid TOML"),
    ],
)
def test_a_mistake_is_one_sentence_with_its_line(written, text, line, said):
    with pytest.raises(UsageError) as told:
        of_file(written(text))
    assert str(told.value).startswith(f"detectors.toml, line {line}: ")
    assert said in str(told.value)
    assert "\n" not in str(told.value)


PRESIDIO = r"""
recognizer_registry:
  supported_languages: [en]
  global_regex_flags: 26
  recognizers:
    - name: "Zip code recognizer"
      supported_entity: "ZIP"
      supported_languages:
        - language: en
      patterns:
        - name: "zip (weak)"
          regex: '(?<!\d)z\d{5}(?!\d)'
          score: 0.2
      context: [zip, code]
    - name: "Titles"
      supported_entity: "TITLE"
      deny_list: ["Zx.", "Qy-Lord"]
    - name: "German"
      supported_entity: "STEUER"
      supported_language: de
      patterns: [{name: n, regex: "S\\d+", score: 0.9}]
    - name: NhsRecognizer
      type: predefined
      enabled: false
    - ItFiscalCodeRecognizer
"""


class TestPresidioFile:
    def test_recognizers_of_presidios_own_form(self, written):
        path = written(PRESIDIO, "detectors.yaml")
        assert found(path, "Zip code Z12345.") == {("ZIP", "Z12345")}
        assert not found(path, "It is z12345.")
        assert found(path, "Dear Qy-Lord") == {("TITLE", "Qy-Lord")}
        assert not found(path, "Steuer S12345")
        assert not found(path, "NHS number 943 476 5919")

    def test_a_list_of_recognizers_alone(self, written):
        text = "recognizers:\n - name: a\n   supported_entity: AA\n   patterns: [{name: b, regex: 'q\\d{4}', score: 0.7}]\n"
        assert found(written(text, "own.yml"), "Q1234") == {("AA", "Q1234")}

    @pytest.mark.parametrize(
        ("text", "line", "said"),
        [
            ("recognizers:\n - name: a\n   colour: red\n", 3, "colour is not a key"),
            ("recognizers:\n - name: a\n   patterns: [{name: b, regex: q}]\n", 2, "supported_entity is missing"),
            (
                "recognizers:\n - name: a\n   supported_entity: AA\n   patterns:\n    - name: b\n      regex: 'a(?=b)c'\n",
                6,
                "look-around",
            ),
            (
                "recognizers:\n - name: a\n   supported_entity: AA\n   patterns:\n    - {name: b, regex: q, score: 7}\n",
                5,
                "between 0 and 1",
            ),
            ("recognizers: 3\n", 1, "list of recognizers"),
            ("a: [\n", 2, "not valid YAML"),
            ("- a\n", 1, "wanted under"),
        ],
    )
    def test_a_mistake_in_yaml_has_its_line(self, written, text, line, said):
        with pytest.raises(UsageError) as told:
            of_file(written(text, "detectors.yaml"))
        assert f"line {line}: " in str(told.value)
        assert said in str(told.value)


def test_lists_may_stand_in_files_of_their_own(written, tmp_path):
    (tmp_path / "names.txt").write_text("Zelda Quillfeather\n\n Ann Odd \n", encoding="utf-8")
    own = of_file(written('[[deny]]\nentity = "PERSON"\nfile = "names.txt"\n'))
    assert own.deny[0].values == ("Zelda Quillfeather", "Ann Odd")


def test_a_file_that_is_not_there_or_no_text(tmp_path):
    with pytest.raises(UsageError, match="There is no file"):
        of_file(tmp_path / "detectors.toml")
    (tmp_path / "detectors.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UsageError, match="cannot be read"):
        of_file(tmp_path / "detectors.toml")


def test_a_register_of_own_numbers_alone_is_of_persons(written):
    path = written(
        "[[detector]]\nentity = 'TAXI_BADGE'\nlabel = 'badge'\npattern = '[0-9]{4}'\nscore = 0.1\n"
        "headers = ['Badge no']\nidentifies = 'one person'\n"
    )
    cells = columns(path, Badge_No=["4411", "4412", "4413"], Zone=["A", "B", "A"])
    assert cells == {("Badge No", "TAXI_BADGE", row) for row in range(3)}
