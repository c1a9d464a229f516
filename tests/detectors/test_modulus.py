"""The modulus check against the examples that VocaLink publishes with it, on the few lines that they need."""

import pytest

from detectors.modulus import ModulusTable, bank_pair
from detectors.own.applying import OwnWords
from detectors.own.reading import of_file
from exposure.errors import UsageError

LINES = """
070116 070116 MOD11    0    0    7    6    5    8    9    4    5    6    7    8    9   -1  12
070116 070116 MOD10    0    3    2    4    5    8    9    4    5    6    7    8    9   -1  13
074456 074456 MOD11    0    0    7    6    5    8    9    4    5    6    7    8    9   -1  12
074456 074456 MOD10    0    3    2    4    5    8    9    4    5    6    7    8    9   -1  13
086090 086090 MOD10    0    0    3    7    1    3    7    1    3    7    1    3    7    1   8
089000 089999 MOD10    0    0    0    0    0    0    7    1    3    7    1    3    7    1
102400 107999 MOD11    0    0    0    0    0    0    8    7    6    5    4    3    2    1
110000 119280 DBLAL    0    0    2    1    2    1    2    1    2    1    2    1    2    1   1
134012 134020 MOD11    0    0    0    7    5    9    8    4    6    3    5    2    0    0   4
180002 180002 MOD11    0    0    0    0    0    0    8    7    6    5    4    3    2    1  14
200901 201159 MOD11    0    0    0    0    0    0    0    7    6    5    4    3    2    1   6
200901 201159 DBLAL    2    1    2    1    2    1    2    1    2    1    2    1    2    1   6
202700 203239 MOD11    0    0    0    0    0    0    0    7    6    5    4    3    2    1   6
202700 203239 DBLAL    2    1    2    1    2    1    2    1    2    1    2    1    2    1   6
309001 309633 MOD11    0    0    3    2    9    8    5    7    6    5    4    3    2    1   2
309001 309633 MOD11    0    0    3    2    9    8    1    7    6    5    4    3    2    1   9
771900 772799 MOD11    0    0    1    2    5    3    6    4    8    7   10    9    3    1   7
820000 826917 MOD11    0    0    0    0    0    0    0    0    7    3    4    9    2    1
820000 826917 DBLAL    2    1    2    1    2    1    2    1    2    1    2    1    2    1   3
826919 827999 MOD11    0    0    0    0    0    0    0    0    7    3    4    9    2    1
826919 827999 DBLAL    2    1    2    1    2    1    2    1    2    1    2    1    2    1   3
870000 872791 MOD11    0    0    1    2    5    3    6    4    8    7   10    9    3    1  10
870000 872791 MOD11    0    0    5   10    9    8    0    7    6    5    4    3    2    1  11
938000 938696 MOD11    7    6    5    4    3    2    7    6    5    4    3    2    0    0   5
938000 938696 DBLAL    2    1    2    1    2    1    2    1    2    1    2    1    2    0   5
"""
TABLE = ModulusTable.of_texts(LINES, "938600 938611\n")
VALID = (
    "089999 66374958,107999 88837491,202959 63748472,871427 46238510,872427 46238510,871427 09123496,871427 99123496,"
    "820000 73688637,827999 73988638,827101 28748352,134020 63849203,118765 64371389,200915 41011166,938611 07806039,"
    "938600 42368003,938063 55065200,772798 99345694,086090 06774744,309070 02355688,309070 12345668,309070 12345677,"
    "309070 99345694,180002 00000190,070116 34012583,074456 11104102,074456 12345112"
)
INVALID = (
    "089999 66374959,107999 88837493,203099 66831036,203099 58716970,118765 64371388,938063 15764273,938063 15764264,"
    "938063 15763217"
)


@pytest.mark.parametrize("pair", VALID.split(","))
def test_published_accounts_that_fit(pair):
    assert TABLE.possible(*pair.split()) in {True, None}


@pytest.mark.parametrize("pair", INVALID.split(","))
def test_published_accounts_that_do_not_fit(pair):
    assert TABLE.possible(*pair.split()) is False


def test_what_the_table_cannot_tell():
    assert TABLE.possible("999999", "12345678") is None
    assert TABLE.possible("200915", "41011166") is None


def test_one_digit_that_is_wrong_is_seen_mostly():
    wrong = [
        pair
        for pair in VALID.split(",")
        if TABLE.possible(pair[:6], pair[7:-3] + f"{(int(pair[-3:]) + 111) % 1000:03d}") is False
    ]
    assert len(wrong) > 15


@pytest.mark.parametrize(
    "line", ["089000 089999 MOD12 1 2", "junk", "089000 089999 MOD10 1 2 3", "1 2 DBLAL" + " 1" * 14]
)
def test_a_line_that_is_none_is_named(line):
    with pytest.raises(ValueError, match="line 2 is no line"):
        ModulusTable.of_texts("\n" + line)


def test_the_operators_table_moves_scores(tmp_path):
    (tmp_path / "valacdos.txt").write_text(LINES.strip(), encoding="utf-8")
    (tmp_path / "detectors.toml").write_text('[modulus]\nweights = "valacdos.txt"\n', encoding="utf-8")
    own = of_file(tmp_path / "detectors.toml")
    engine = OwnWords(own).engine
    assert engine.spans("08-99-99 66374958")[0].score == 0.85
    assert engine.spans("08-99-99 66374959") == []
    assert engine.spans("Sort code 08-99-99 66374959")
    assert "bank weight table" in own.told()


def test_a_wrong_table_is_told_with_its_line(tmp_path):
    (tmp_path / "v.txt").write_text("089000 junk\n", encoding="utf-8")
    (tmp_path / "detectors.toml").write_text('\n[modulus]\nweights = "v.txt"\n', encoding="utf-8")
    with pytest.raises(UsageError, match=r"detectors\.toml, line 2: of the banks' table, line 1 is no line"):
        of_file(tmp_path / "detectors.toml")


def test_the_pair_inside_a_british_iban():
    assert bank_pair("GB29 NWBK 6016 1331 9268 19") == ("601613", "31926819")
    assert bank_pair("08-99-99 66374958") == ("089999", "66374958")
    assert bank_pair("DE89370400440532013000") is None
