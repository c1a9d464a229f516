"""Address books and exports of directories are tables of people."""

CARDS = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Okafor;Grace;Ada;Mrs;\r\nFN:Grace Okafor\r\nTEL;TYPE=CELL:07700 900123\r\n"
    "TEL;TYPE=WORK:020 7946 0001\r\nEMAIL:grace@exam\r\n ple.org\r\nADR;TYPE=HOME:;;1 Mill Road;Leeds;;LS1 1AA;UK\r\n"
    "NOTE:Allergic to nuts\\, carries a pen\r\nPHOTO;ENCODING=b:AAAA\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=81u=\r\ncz=\r\nak;Ewa;;;\r\nEND:VCARD\r\n"
)
ENTRIES = """version: 1
# all staff

dn: CN=Tom Whitfield,OU=Housing,DC=example,DC=org
objectClass: user
sn: Whitfield
givenName: Tom
mail: tom.whitfield@exam
 ple.org
mail: twhitfield@example.org
description:: RsOpbGl4IGlzIGhpcyBtYW5hZ2Vy
thumbnailPhoto:: /9j/4AAQ

dn: CN=Ewa Nowak,OU=Benefits,DC=example,DC=org
sn: Nowak
"""


def test_an_address_book_is_a_row_a_card(read_one):
    item = read_one("contacts.vcf", CARDS)
    [(place, columns, rows, _)] = item.tables
    assert (item.kind, place) == ("vcard", "cards")
    first, second = (dict(zip(columns, row, strict=True)) for row in rows)
    assert (first["surname"], first["forename"], first["title"]) == ("Okafor", "Grace", "Mrs")
    assert (first["tel"], first["tel 2"], first["email"]) == ("07700 900123", "020 7946 0001", "grace@example.org")
    assert first["address"] == "1 Mill Road, Leeds, LS1 1AA, UK"
    assert first["notes"] == "Allergic to nuts, carries a pen"
    assert second["surname"] == "Łuczak"
    assert "photo" not in columns


def test_a_directory_is_a_row_an_entry(read_one):
    item = read_one("export.ldif", ENTRIES)
    [(_, columns, rows, _)] = item.tables
    assert item.kind == "ldif"
    first, second = (dict(zip(columns, row, strict=True)) for row in rows)
    assert (first["sn"], first["givenName"], first["mail"]) == ("Whitfield", "Tom", "tom.whitfield@example.org")
    assert first["mail 2"] == "twhitfield@example.org"
    assert first["description"] == "Félix is his manager"
    assert (second["sn"], second["mail"]) == ("Nowak", None)
    assert "thumbnailPhoto" not in columns


def test_text_about_cards_is_text(read_one):
    assert read_one("notes.txt", "A card says BEGIN:VCARD first.\n").kind == "text"
