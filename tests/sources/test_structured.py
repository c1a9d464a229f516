import json


def test_json_lists_of_objects_are_tables(read_one):
    data = {
        "exported": {"by": "Jo Smith"},
        "residents": [
            {"name": "Ann", "address": {"line": "1 High Street", "postcode": "E1 6AN"}, "phones": ["1", "2"]},
            {"name": "Bob", "tags": ["vip"], "active": True, "score": 2},
        ],
    }
    item = read_one("export.json", json.dumps(data))
    assert item.text == "exported.by: Jo Smith"
    [(place, columns, rows, first)] = item.tables
    assert (place, first) == ("residents", 1)
    assert columns == ("name", "address.line", "address.postcode", "phones.0", "phones.1", "tags", "active", "score")
    assert rows[1] == ["Bob", None, None, None, None, "vip", "true", "2"]


def test_json_lines_and_the_broken_ones_among_them(read_one):
    item = read_one(
        "feed.jsonl", '{"name": "Ann"}\n{"name": "Bob", "ref": {"no": 3}}\n{"name": broken\n{"name": "Cy"}\n'
    )
    [(_, columns, rows, _)] = item.tables
    assert columns == ("name", "ref.no", "text")
    assert [row[0] for row in rows] == ["Ann", "Bob", None, "Cy"]
    assert rows[2][2] == '{"name": broken'


def test_new_names_begin_a_new_table(read_one, monkeypatch):
    monkeypatch.setattr("sources.tables.BATCH_ROWS", 3)
    lines = [{"a": n} for n in range(4)] + [{"b": n} for n in range(4)]
    item = read_one("x.jsonl", "\n".join(map(json.dumps, lines)))
    assert len(item.rows) == 8
    assert [columns for _, columns, _, _ in item.tables] == [("a",), ("a", "b")]


def test_a_list_too_long_to_hold_is_streamed(read_one, monkeypatch):
    monkeypatch.setattr("sources.formats.json_file._WHOLE", 100)
    item = read_one("x.json", json.dumps([{"name": f"Ann {number}"} for number in range(500)], indent=1))
    assert [row[0] for row in item.rows] == [f"Ann {number}" for number in range(500)]


def test_text_that_is_called_json(read_one):
    item = read_one("x.json", "Ann Bell, 9990000018\nBob Hill\n")
    assert item.rows == [["Ann Bell, 9990000018"], ["Bob Hill"]]
    assert read_one("deep.json", "[" * 100_000).kind == "json"


XML = """<?xml version="1.0" encoding="utf-8"?>
<export xmlns="urn:x" by="Jo"><note>For <b>Ann</b> only</note>
<child id="1"><name>Ann</name><school><urn>100</urn></school></child>
<child id="2"><name>Bob</name><name>Robert</name></child></export>"""


def test_xml_lists_of_elements_are_tables(read_one):
    item = read_one("census.xml", XML)
    assert "export.by: Jo" in item.text
    assert "Ann" in item.text
    assert "only" in item.text
    [(place, columns, rows, _)] = item.tables
    assert place == "export.child"
    assert columns == ("id", "name", "school.urn", "name.2")
    assert rows == [["1", "Ann", "100", None], ["2", "Bob", None, "Robert"]]


def test_broken_and_malicious_xml(read_one):
    assert "Ann" in read_one("x.xml", XML[:-20]).text
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">{levels}]><x>&l11;</x>'
    assert len(read_one("bomb.xml", bomb).text) < 10_000
    outside = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]><x>&f;</x>'
    assert "ENTITY" in read_one("outside.xml", outside).text or not read_one("outside.xml", outside).text


HTML = """<!DOCTYPE html><html><head><title>Staff list</title><style>p {}</style><script>var a = "no";</script></head>
<body><h1>Who is who</h1><p>Call <b>An</b>n &amp; Bob</p><img alt="Portrait of Ann">
<a href="mailto:ann@example.org?subject=x">mail</a><input value="typed in"><input type="hidden" value="token">
<table><tr><th>Name<th>NHS number<th>Team</tr><tr><td>Ann<td>9990000018<td>A</tr><tr><td>Bob<td>9990000026<td>B</tr>
</table>
<table><tr><td>Layout<table><tr><td>inner</td></tr></table></td></tr></table>
<details><summary>More</summary>Hidden words</details></body></html>"""


def test_html_text_and_tables_each_once(read_one):
    item = read_one("page.html", HTML)
    for words in (
        "Staff list",
        "Call Ann & Bob",
        "Portrait of Ann",
        "ann@example.org",
        "typed in",
        "inner",
        "Hidden words",
    ):
        assert item.text.count(words) == 1, words
    assert "var a" not in item.text
    assert "token" not in item.text
    [(_, columns, rows, first)] = item.tables
    assert (columns, first) == (("Name", "NHS number", "Team"), 2)
    assert rows == [["Ann", "9990000018", "A"], ["Bob", "9990000026", "B"]]


def test_html_saved_as_a_spreadsheet_or_cut_short(read_one):
    assert read_one("report.xls", HTML).kind == "html"
    cut = read_one("page.html", HTML[: HTML.index("9990000026")])
    assert "9990000018" in cut.text + str(cut.rows)
    latin = HTML.replace("<head>", '<head><meta charset="iso-8859-1">').replace("Bob", "Zoë").encode("latin-1")
    assert "Ann & Zoë" in read_one("page.html", latin).text


def test_images_are_told_by_their_marks(read_one, monkeypatch):
    monkeypatch.setattr("sources.ocr.program", lambda: None)
    for name, data in {
        "a.jpg": b"\xff\xd8\xff\xe0 junk",
        "b.dat": b"\x89PNG\r\n\x1a\n junk",
        "c.webp": b"RIFF\x00\x00\x00\x00WEBPVP8 ",
        "d": b"\x00\x00\x00\x18ftypheic",
    }.items():
        item = read_one(name, data)
        assert (item.kind, item.causes) == ("image", ["no text layer"])


DUMP = """--
-- PostgreSQL database dump
--
CREATE TABLE public.referrals (
    id integer NOT NULL,
    "Full Name" text,
    score numeric(10,2) DEFAULT 0,
    CONSTRAINT x CHECK ((id > 0))
);
COPY public.referrals (id, "Full Name", score) FROM stdin;
1\tAnn\\tBell\t1.5
2\t\\N\t\\N
\\.
INSERT INTO public.staff (id, name) VALUES (1, 'O''Brien; x
INSERT INTO'), (2, NULL);
INSERT INTO public.staff (id, name) VALUES (3, lower('Z'));
INSERT INTO public.referrals VALUES (3, 'Bo', -2);
-- done by Jo Smith
"""


def test_a_dump_of_postgresql(read):
    dump, copied, staff, inserted = read("cases.sql", DUMP)
    assert dump.kind == "sqldump"
    assert "done by Jo Smith" in dump.text
    assert "Ann" not in dump.text
    assert copied.path == "cases.sql!public.referrals"
    assert copied.dataset == "cases.sql:public.referrals"
    assert copied.tables[0][1] == ("id", "Full Name", "score")
    assert copied.rows == [["1", "Ann\tBell", "1.5"], ["2", None, None]]
    assert staff.rows[0] == ["1", "O'Brien; x\nINSERT INTO"]
    assert staff.rows[1] == ["2", None]
    assert len(staff.rows) == 3
    assert inserted.tables[0][1] == ("id", "Full Name", "score")
    assert inserted.rows == [["3", "Bo", "-2"]]


def test_a_dump_of_mysql_and_one_in_utf16(read):
    text = """-- MySQL dump 10.13
CREATE TABLE `people` (
  `id` int NOT NULL,
  `name` varchar(40),
  PRIMARY KEY (`id`)
);
INSERT INTO `people` VALUES (1,'O\\'Brien\\nx'),(2,'a;
b'),(3,NULL);
"""
    for data in (text.encode(), text.encode("utf-16")):
        _, people = read("site.sql", data)
        assert people.tables[0][1] == ("id", "name")
        assert people.rows == [["1", "O'Brien\nx"], ["2", "a;\nb"], ["3", None]]


def test_a_dump_of_sql_server(read):
    dump = (
        "USE [Housing]\r\nGO\r\nCREATE TABLE [dbo].[People](\r\n\t[Id] [int] NOT NULL,\r\n\t[Name] [nvarchar](50) NULL\r\n)\r\n"
        "GO\r\nSET IDENTITY_INSERT [dbo].[People] ON \r\nGO\r\n"
        "INSERT [dbo].[People] ([Id], [Name], [Born]) VALUES (1, N'Ann O''Bell', CAST(N'1980-01-02' AS Date))\r\nGO\r\n"
        "INSERT [dbo].[People] ([Id], [Name], [Born]) VALUES (2, N'Bob (junior)\r\nof here)', CAST(0x01 AS Date))\r\nGO\r\n"
        "INSERT [dbo].[People] ([Id], [Name], [Born]) VALUES (3, NULL, NULL)\r\n"
        "INSERT [dbo].[Rents] ([Id]) VALUES (7)\r\nGO\r\n"
    )
    for data in (dump.encode(), dump.encode("utf-16")):
        _, people, rents = read("housing.sql", data)
        assert people.tables[0][1] == ("Id", "Name", "Born")
        assert people.rows == [
            ["1", "Ann O'Bell", "1980-01-02"],
            ["2", "Bob (junior)\r\nof here)", "0x01"],
            ["3", None, None],
        ]
        assert rents.rows == [["7"]]


def test_a_dump_whose_statements_take_many_lines(read):
    dump = (
        "CREATE TABLE staff (id int);\nINSERT INTO public.staff\n(id, \"name\")\nVALUES(1, 'Ann');\n"
        "INSERT INTO public.staff\n  (id, \"name\")\n  VALUES\n  (2, 'Bob;\n'),\n  (3, 'Cy');\n"
        "INSERT INTO other\nSELECT * FROM staff;\n"
    )
    statements, staff = read("x.sql", dump)
    assert staff.rows == [["1", "Ann"], ["2", "Bob;\n"], ["3", "Cy"]]
    assert "SELECT * FROM staff" in statements.text
    assert statements.unread == []


def test_a_dump_that_breaks_off(read):
    dump, copied = read("cases.sql", DUMP[: DUMP.index("2\t")])
    assert dump.causes == ["corrupt"]
    assert copied.rows == [["1", "Ann\tBell", "1.5"]]


PAYMENT = "{sort}{account}09920101000000000    {amount:011d}{payer:<18}{ref:<18}{name:<18}"


def payment(name, account):
    return PAYMENT.format(
        sort="203040", account=account, amount=12345, payer="THORNWICK COUNCIL", ref="40017", name=name
    )


def test_a_bacs_file_is_a_table_of_who_is_paid(read_one):
    lines = ["VOL1AB1234", payment("OKAFOR G", "11112222"), payment("WHITFIELD T", "33334444"), "UTL10000000024690"]
    item = read_one("wages.txt", "\r\n".join(lines) + "\r\n")
    [(place, columns, rows, _)] = item.tables
    assert (item.kind, place, columns[:2]) == ("bacs", "payments", ("Sort code", "Account number"))
    assert rows[0] == ["203040", "11112222", "99", "00000012345", "THORNWICK COUNCIL", "40017", "OKAFOR G"]
    assert "Paying account: 201010 00000000" in item.text
    assert "VOL1AB1234" in item.text


def test_long_numbers_in_a_log_are_no_bacs_file(read_one):
    assert read_one("a.log", "".join(f"{n:0100d}\n" for n in range(20))).kind == "text"
