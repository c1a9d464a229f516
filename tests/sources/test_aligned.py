from exposure.words import Passage, Table
from sources.aligned import passages_and_tables

PAGE = """WAITING LIST                PAGE 1

HOSP NO   NAME                DOB          NHS NUMBER    WEEKS
----------------------------------------------------------------
RW400171  BELL Ann            22/11/1937   9990000018       31
RW400172  HILL Robert James   15/11/1971                   102
RW400173  OWEN Cy             05/07/1973   9990000026        3

PAGE TOTAL 3
"""


def given(text):
    return [
        (one.place, one.columns, [list(row.values()) for batch in one.batches for row in batch.to_pylist()])
        if isinstance(one, Table)
        else (one.place, one.text)
        for one in passages_and_tables(text, "", 1)
    ]


def test_a_printed_report_is_a_table_between_its_lines():
    above, (place, columns, rows), below = given(PAGE)
    assert (place, columns) == ("line 3", ("HOSP NO", "NAME", "DOB", "NHS NUMBER", "WEEKS"))
    assert rows[0] == ["RW400171", "BELL Ann", "22/11/1937", "9990000018", "31"]
    assert rows[1] == ["RW400172", "HILL Robert James", "15/11/1971", None, "102"]
    assert len(rows) == 3
    assert "WAITING LIST" in above[1]
    assert (below[0], below[1].strip()) == ("line 8", "PAGE TOTAL 3")


def test_a_last_page_of_one_row_is_read_like_the_others():
    last = "\f" + PAGE.split("RW400172", maxsplit=1)[0].replace("RW400171", "RW400199")
    tables = [one for one in given(PAGE + last) if len(one) == 3]
    assert [len(rows) for _, _, rows in tables] == [3, 1]


def test_rows_are_numbered_by_their_lines():
    [table] = [one for one in passages_and_tables(PAGE, "", 101) if isinstance(one, Table)]
    assert (table.place, table.first_row) == ("line 103", 105)


def test_prose_code_and_logs_stay_one_passage():
    texts = [
        "Dear Ms Bell,\n\nName  and  date are wrong.\nYours\n",
        "NAME   DATE   REF\nAnn\nBob\n",  # too few cells below
        "10:00  INFO  started  ok\n10:01  INFO  stopped  ok\n10:02  INFO  started  ok\n10:03  WARN  x  y\n",
        "Name    Date    Ref\nAnn Bell wrote on 2  May of the  matter and was\nnot answered  until June  when\nwe  met  her\n",
        "",
    ]
    for text in texts:
        [one] = passages_and_tables(text, "here", 1)
        assert isinstance(one, Passage)
        assert (one.place, one.text) == ("here", text)
