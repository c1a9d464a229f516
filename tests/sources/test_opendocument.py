import io
import zipfile

SPACES = (
    " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "text", "table", "style", "meta", "drawing", "manifest")
    )
    + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def cell(text: str) -> str:
    return f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'


def table(*rows: tuple[str, ...]) -> str:
    inside = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows)
    return f'<table:table table:name="S">{inside}</table:table>'


def document(kind: str, body: str, styles: str = "", manifest: str = "") -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as parts:
        parts.writestr("mimetype", f"application/vnd.oasis.opendocument.{kind}")
        for name, root, inside in [
            ("content.xml", "document-content", f"<office:body>{body}</office:body>"),
            ("styles.xml", "document-styles", styles),
            ("meta.xml", "document-meta", "<office:meta><dc:creator>Ada Author</dc:creator></office:meta>"),
        ]:
            parts.writestr(name, f'<?xml version="1.0"?><office:{root} {SPACES}>{inside}</office:{root}>')
        parts.writestr("META-INF/manifest.xml", f"<m>{manifest}</m>")
    return stream.getvalue()


BODY = (
    "<office:text><text:h>Case <text:span>conference</text:span></text:h>"
    "<text:p>Tabbed<text:tab/>and<text:s/>spaced<text:note><text:note-body><text:p>In a note</text:p>"
    "</text:note-body></text:note></text:p>"
    + table(("Name", "Born", "NHS number"), ("Ann", "1980", "9990000018"), ("Bob", "1990", "9990000026"))
    + table(("Name", "Ann Bell"), ("Date of birth", "1980"))
    + "<text:p><office:annotation><text:p>In a comment</text:p></office:annotation>the end</text:p></office:text>"
)


def test_a_text_gives_every_part_of_it_once(read_one):
    styles = "<style:header><text:p>In the header</text:p></style:header>"
    item = read_one("notes.odt", document("text", BODY, styles))
    for words in (
        "Case conference",
        "Tabbed\tand spaced",
        "In a note",
        "In a comment",
        "the end",
        "In the header",
        "Name: Ann Bell",
        "creator: Ada Author",
    ):
        assert item.text.count(words) == 1, words
    [(place, columns, rows, _)] = item.tables
    assert (place, columns) == ("table 1", ("Name", "Born", "NHS number"))
    assert rows == [["Ann", "1980", "9990000018"], ["Bob", "1990", "9990000026"]]


def test_slides_sheets_and_other_kinds(read_one):
    slides = "".join(f"<drawing:page><text:p>Slide {number}</text:p></drawing:page>" for number in (1, 2))
    item = read_one("talk", document("presentation", slides))
    assert [(passage.place, passage.text) for passage in item.passages[:2]] == [
        ("slide 1", "Slide 1"),
        ("slide 2", "Slide 2"),
    ]
    sheet = document(
        "spreadsheet", f"<office:spreadsheet>{table(('Name', 'Ref no'), ('Ann', '1'))}</office:spreadsheet>"
    )
    assert read_one("x.ods", sheet).kind == "spreadsheet"
    assert read_one("x.ods", sheet).rows == [["Ann", "1"]]


def test_locked_and_broken_ones(read_one):
    locked = '<file-entry full-path="content.xml"><encryption-data/></file-entry>'
    assert read_one("x.odt", document("text", "<", manifest=locked)).causes == ["encrypted"]
    assert read_one("x.odt", document("text", "<")).causes == ["corrupt"]
    assert read_one("x.odt", document("text", BODY)[:700]).causes == ["corrupt"]
