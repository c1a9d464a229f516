"""Lists of what was taken, as attackers and systems write them, matched to the files of a case."""

import pytest

from exposure.listing import listed, matched

FILES = {
    1: ("share/Housing/tenants.csv", "a" * 64),
    2: ("share/Housing/Letters/Zoë reply.txt", "b" * 64),
    3: ("share/HR/staff.csv", "c" * 64),
    4: ("share/HR/Old/staff copy.csv", "c" * 64),
    5: ("share/HR/Mail/note.eml", "e" * 64),
}
DIR = r"""
 Volume in drive F is Data

 Directory of F:\Shares\Corp\Housing

12/03/2025  09:14    <DIR>          .
12/03/2025  09:14    <DIR>          Letters
12/03/2025  09:14            48,213 tenants.csv
               1 File(s)         48,213 bytes

 Directory of F:\Shares\Corp\Housing\Letters

12/03/2025  09:14 AM             612 Zoë reply.txt
"""
LS = """/srv/corp/HR:
total 16
drwxr-xr-x 2 root root 4096 Mar 12 09:14 Old
-rw-r--r-- 1 root root  612 Mar 12 09:14 staff.csv

/srv/corp/HR/Old:
total 4
-rw-r--r-- 1 root root  612 Mar 12  2024 staff copy.csv
"""


def found(text: str):
    made = matched(listed(text), FILES)
    return sorted(made.files), list(made.unmatched)


@pytest.mark.parametrize(
    ("text", "files", "unmatched"),
    [
        pytest.param("Housing/tenants.csv\nHR/staff.csv\n", [1, 3], [], id="paths"),
        pytest.param("\\\\FS01\\Corp$\\Housing\\tenants.csv\n\\\\FS01\\Corp$\\HR\\staff.csv\n", [1, 3], [], id="UNC"),
        pytest.param("c:\\data\\HOUSING\\Tenants.CSV\nC:\\data\\gone.doc\n", [1], [2], id="Windows, other case"),
        pytest.param(
            "./tenants.csv\n./Letters/Zoe\u0308 reply.txt\n", [1, 2], [], id="from a folder below, letters in two parts"
        ),
        pytest.param(f"{'c' * 64}  /tmp/x/one.bin\n{'0' * 64} */tmp/x/none.bin\n", [3, 4], [2], id="sha256sum"),
        pytest.param(f"{'E' * 64}\n", [5], [], id="hashes alone"),
        pytest.param('size,"path"\n12,"leak/Housing/tenants.csv"\n13,"leak/HR/Mail/note.eml"\n', [1, 5], [], id="CSV"),
        pytest.param("mirror1/HR/staff.csv\nbackup/b/HR/Old/staff copy.csv\n", [3, 4], [], id="two beginnings"),
        pytest.param("corp/HR/\n", [3, 4, 5], [], id="a folder alone is all below it"),
        pytest.param("corp/HR/\ncorp/HR/staff.csv\n", [3], [], id="a folder whose files are named is not"),
        pytest.param(DIR, [1, 2], [], id="dir /s"),
        pytest.param(LS, [3, 4], [], id="ls -lR"),
        pytest.param("", [], [], id="nothing"),
        pytest.param("Nothing of this is a list\n", [], [], id="no list"),
    ],
)
def test_lists_of_many_makers(text, files, unmatched):
    assert found(text) == (files, unmatched)


def test_a_name_that_stands_everywhere_is_told_by_its_folder():
    files = {number: (f"share/team {number}/index.txt", "") for number in range(40)} | {
        99: ("share/team 7/rare.txt", "")
    }
    made = matched(listed("x/team 7/rare.txt\nx/team 3/index.txt\nx/team 50/index.txt\n"), files)
    assert (sorted(made.files), made.unmatched) == ([3, 99], (3,))
